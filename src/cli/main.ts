#!/usr/bin/env node
/** The package's command, `npx campaign-notebook`; in a checkout each of its commands is a script of npm's. */
import {readFileSync} from "node:fs";
import {columnsOf} from "./terminal.js";

type Command = {does: string; run: () => Promise<unknown>};

const commands: Record<string, Command> = {
  read: {does: "reads values, a spreadsheet's column or JSON lines", run: () => import("./read.js")},
  figures: {does: "writes the charts of the articles in data/ as SVG, PNG or CSV", run: () => import("./figures.js")},
  add: {does: "adds an article's infobox to data/articles", run: () => import("./add.js")},
  synthesize: {does: "makes up articles and claims", run: () => import("./synthesize.js")}
};

/** What needs the pages or the tests of the project. */
const ofCheckouts = ["start", "build", "bench", "fuzz", "letter-widths"];

const help = `Reads what articles on battles say of strengths, losses and dates, and draws it.

  npx campaign-notebook COMMAND [OPTIONS]

${columnsOf(Object.entries(commands).map(([name, {does}]) => [`  ${name}`, does])).join("\n")}

  --version  prints the package's version

Each tells its options by --help. They read data/ in the folder where they are called, or the folder that
DATA_DIR names. The dashboards come with a checkout of the project, by npm start.`;

const [name = "--help", ...args] = process.argv.slice(2);
if (name === "--help" || name === "-h") console.log(help);
else if (name === "--version") console.log(versionOf(new URL("../../package.json", import.meta.url)));
else if (Object.hasOwn(commands, name)) {
  process.argv = [...process.argv.slice(0, 2), ...args];
  await commands[name]!.run();
} else {
  const expected = `expected ${Object.keys(commands).join(", ")} or --help`;
  const why = ofCheckouts.includes(name) ? "needs a checkout of the project, where npm runs it" : "no such command";
  console.error(`campaign-notebook: ${name}: ${why}; ${expected}`);
  process.exitCode = 2;
}

function versionOf(manifest: URL): string {
  return (JSON.parse(readFileSync(manifest, "utf8")) as {version: string}).version;
}
