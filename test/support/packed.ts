import {execFile} from "node:child_process";
import {mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {localRegistry} from "./local-registry.js";
import {copyProject} from "./project-copy.js";
import {examplesOf} from "./readme.js";

export type Ran = {status: number | null; stdout: string; stderr: string};

/** An empty project beside this one's packed file. */
export type Packed = {
  tarball: string;
  project: string;
  /** Runs commands of a shell in the project, up to the first that fails. */
  run: (commands: string) => Promise<Ran>;
  remove: () => void;
};

/**
 * Packs the project as the README says, in a copy of which nothing but the packed file is kept, and makes an empty project beside
 * it. What is installed there comes from the packed file and the packages installed here.
 */
export async function packed(): Promise<Packed> {
  const place = mkdtempSync(join(tmpdir(), "campaign-notebook-packed-"));
  const [project, folder] = [join(place, "project"), join(place, "campaign-notebook")];
  for (const made of [project, folder]) mkdirSync(made);
  const tarball = join(folder, await packInto(folder));
  const registry = await localRegistry();
  const settings = {npm_config_registry: registry.address, npm_config_cache: join(place, "cache")};
  await runAlone("npm init --yes", project);
  return {
    tarball,
    project,
    run: (commands) => runAlone(commands, project, settings),
    remove: () => {
      registry.close();
      rmSync(place, {recursive: true, force: true});
    }
  };
}

/** The name of the packed file. */
async function packInto(folder: string): Promise<string> {
  const copy = copyProject();
  try {
    for (const {code} of examplesOf("pack")) {
      const {status, stderr} = await runAlone(code, copy.folder);
      if (status !== 0) throw new Error(`${code}: ${stderr}`);
    }
    const [name, ...others] = readdirSync(copy.folder).filter((file) => file.endsWith(".tgz"));
    if (name === undefined || others.length > 0) throw new Error("expected one packed file");
    renameSync(join(copy.folder, name), join(folder, name));
    return name;
  } finally {
    copy.remove();
  }
}

/** Runs commands of a shell in a folder, in an environment in which npm has not run yet. */
export function runAlone(commands: string, cwd: string, settings: Record<string, string> = {}): Promise<Ran> {
  const own = Object.entries(process.env).filter(([name]) => !/^(?:npm_|INIT_CWD$|DATA_DIR$)/i.test(name));
  const quiet = {npm_config_audit: "false", npm_config_fund: "false", npm_config_update_notifier: "false"};
  const env = {...Object.fromEntries(own), ...quiet, ...settings};
  return new Promise((done) => {
    const child = execFile("sh", ["-e", "-c", commands], {cwd, env}, (_, stdout, stderr) =>
      done({status: child.exitCode, stdout, stderr})
    );
  });
}
