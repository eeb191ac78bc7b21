import {cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, relative} from "node:path";
import {fileURLToPath} from "node:url";

const root = fileURLToPath(new URL("../..", import.meta.url));
const program = [
  "package.json",
  "tsconfig.json",
  "src/cli",
  "src/reading",
  "src/model",
  "src/charts",
  "src/data/arimo-files.ts",
  "src/data/escaped.ts",
  "src/data/page-descriptions.ts",
  "src/data/sources.ts",
  "src/data/installed.ts"
];
const made = ["node_modules", ".git", "dist", "figures", "lib", join("src", ".observablehq"), join("test", "reports")];

export type Project = {
  folder: string;
  read: (path: string) => string;
  write: (path: string, text: string) => void;
  remove: () => void;
};

/** A temporary copy of the whole project, without what the commands have made in it; packages are shared. */
export function copyProject(): Project {
  return temporaryProject(["."]);
}

/**
 * A temporary project with the commands, the reader, the model and the charts of this one, no articles, and one page: it shows the text
 * of `data/probe.txt` and, after the colon of a module of its own, the state that src/reading finds in an amount without an upper bound.
 * It lies in the system's folder for temporary files unless another is given.
 */
export function probeProject(within = tmpdir()): Project {
  const project = temporaryProject(program, within);
  for (const [path, text] of Object.entries(probe)) project.write(path, text);
  return project;
}

function temporaryProject(paths: readonly string[], within = tmpdir()): Project {
  const folder = mkdtempSync(join(within, "campaign-notebook-"));
  const filter = (file: string) =>
    !made.includes(relative(root, file)) && !/^(?:\.dist\.|\.?dist-)/.test(relative(root, file));
  for (const path of paths) cpSync(join(root, path), join(folder, path), {recursive: true, filter});
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  return {
    folder,
    read: (path) => readFileSync(join(folder, path), "utf8"),
    write: (path, text) => {
      mkdirSync(dirname(join(folder, path)), {recursive: true});
      writeFileSync(join(folder, path), text);
    },
    remove: () => rmSync(folder, {recursive: true, force: true})
  };
}

const probe = {
  "observablehq.config.ts": `export default {
  root: "src",
  globalStylesheets: [],
  head: '<link rel="icon" href="data:,">',
  interpreters: {".ts": [process.execPath, "--import", "tsx"]}
};
`,
  "data/probe.txt": "8,000+",
  "src/model/probe.ts": `import {interval, stateOf} from "../reading/interval.js";

export const probe = (text: string) => \`\${text}: \${stateOf(interval(8000, null))}\`;
`,
  "src/data/probe.json.ts": `import {readFileSync} from "node:fs";
import {probe} from "../model/probe.js";

process.stdout.write(JSON.stringify(probe(readFileSync("data/probe.txt", "utf8"))));
`,
  "src/index.md": `# Probe

<p id="amount">\${FileAttachment("data/probe.json").json()}</p>
`
};
