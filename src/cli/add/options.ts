import {parseArgs} from "node:util";
import {dataFolder} from "../../data/sources.js";
import {calledAs} from "../called-as.js";
import {UsageError} from "../faults.js";

const add = calledAs("add");

export const help = `Adds an article: writes its infobox to data/articles and prints what was read of it and what was not.

  ${add} FILE
  ${add} --from ADDRESS

  FILE               wikitext, as an article's edit box shows it; the whole page or its infobox;
                     - for standard input
  --from ADDRESS     a page of Wikipedia or of another MediaWiki wiki
  --name NAME        the file's name, in small letters, digits and hyphens (from the title)
  --force            replaces an article of that name
  --data FOLDER      the data folder (what DATA_DIR names, or data)
  --timeout SECONDS  for --from: how long the wiki may take (20)
  --max-size MB      for --from: how large its answer may be (5)

Exit status: 0; 1 where there is no such page or infobox, or it cannot be written; 2 where the
command itself is wrong or the file cannot be opened.

Examples
  ${add} battle.wikitext
  ${add} --from https://en.wikipedia.org/wiki/Battle_of_Marathon
  ${add} --name marathon --force - < copied.wikitext`;

/** Either a file or `from`; the time limit in milliseconds, the size limit in bytes. */
export type Options = {
  file: string;
  from?: string;
  name?: string;
  force: boolean;
  data: string;
  timeout: number;
  size: number;
};

/** The command's options; null where help is asked for. Throws a UsageError where they make no sense. */
export function readOptions(args: string[]): Options | null {
  const {values, positionals} = parsed(args);
  if (values.help) return null;
  const [file = "", ...others] = positionals;
  if ((values.from ? positionals.length : others.length) || (!values.from && !file))
    throw new UsageError("expected one file, or - or --from ADDRESS; --help shows examples");
  if (values.name !== undefined && !/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(values.name))
    throw new UsageError(`--name ${values.name}: expected small letters, digits and hyphens`);
  const {from, name, force, data} = values;
  const [timeout, size] = [values.timeout, values["max-size"]].map(Number) as [number, number];
  if (!(timeout > 0 && timeout <= 3600))
    throw new UsageError(`--timeout ${values.timeout}: expected seconds, up to 3600`);
  if (!(size > 0 && size <= 100))
    throw new UsageError(`--max-size ${values["max-size"]}: expected megabytes, up to 100`);
  return {
    file,
    from,
    name,
    force,
    data: data ?? dataFolder({toWrite: true}),
    timeout: timeout * 1000,
    size: size * 1e6
  };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        from: {type: "string"},
        name: {type: "string"},
        force: {type: "boolean", default: false},
        data: {type: "string"},
        timeout: {type: "string", default: "20"},
        "max-size": {type: "string", default: "5"},
        help: {type: "boolean", short: "h", default: false}
      }
    });
  } catch (error) {
    throw new UsageError((error as Error).message.split("\n")[0]);
  }
}
