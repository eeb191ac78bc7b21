import {readFileSync} from "node:fs";

/** What runs an example: see `kindOf`. */
export type Kind =
  | "cell"
  | "page"
  | "program"
  | "program of a page"
  | "article"
  | "start"
  | "run"
  | "slow"
  | "in CI"
  | "pack"
  | "installed";

/** A fenced block of the README, or a command within a sentence; its kind is null where nothing could run it. */
export type Example = {line: number; code: string; kind: Kind | null};

/** A fence, its language and what it holds; or a command in a sentence. */
const example = /^( *)```([^\n]*)\n([^]*?)^\1```$|`((?:[A-Z_]+=\S+ )?(?:npm|npx|node) [^`\n]+)`/gm;

/** Every example of a text in Markdown, in its order. */
export function examplesIn(markdown: string): Example[] {
  return [...markdown.matchAll(example)].map(({index, 1: indent, 2: language, 3: block, 4: command}) => {
    const code = command ?? block!.replaceAll(new RegExp(`^${indent}`, "gm"), "").trimEnd();
    const line = markdown.slice(0, index).split("\n").length;
    return {line, code, kind: command === undefined ? kindOf(language!, code) : kindOfCommands(code)};
  });
}

/** All that the README has. */
export const examples = examplesIn(readFileSync("README.md", "utf8"));

/** The README's examples of a kind; throws where it has none, as a test of each would test nothing. */
export function examplesOf(kind: Kind): Example[] {
  const found = examples.filter((example) => example.kind === kind);
  if (found.length === 0) throw new Error(`README.md has no example of the kind ${kind}`);
  return found;
}

function kindOf(language: string, code: string): Kind | null {
  if (language === "sh") return kindOfCommands(code);
  if (language === "") return code.includes("\nInfobox\n") ? "article" : null;
  if (language === "js cell=losses") return "page";
  if (language !== "js") return null;
  if (!/^import /m.test(code)) return "cell";
  return /\bdocument\./.test(code) ? "program of a page" : "program";
}

function kindOfCommands(code: string): Kind {
  if (/\bnpm start\b/.test(code)) return "start";
  if (/\bnpm (?:run package|pack)\b/.test(code)) return "pack";
  if (/\bnpm install\b|\bnpx campaign-notebook\b|^node /m.test(code)) return "installed";
  if (/\bnpm (?:run )?test/.test(code)) return "in CI";
  return /\bnpm run (?:figures|bench|fuzz|build)\b/.test(code) ? "slow" : "run";
}
