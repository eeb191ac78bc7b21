import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {format, resolveConfig} from "prettier";
import {describe, expect, test} from "vitest";

/** Characters of code that stand side by side in the column of a page that has a table of contents. */
const column = 79;

describe("code in a page is formatted, to the width of its column where it is shown", () => {
  const blocks = filesOf(".md").flatMap(({file, text}) =>
    [...text.matchAll(/^```js(.*)\n([^]*?)^```$/gm)].map(([, info, code]) => ({file, info, code: code!}))
  );
  test.each(blocks)("$file,$info $code", async ({info, code}) => {
    const config = await resolveConfig("test/pages.test.ts");
    const width = / (cell|echo)\b/.test(info!) ? {printWidth: column} : {};
    expect(code).toBe(await format(code, {...config, ...width, parser: "babel"}));
  });
});

describe("every class of a style sheet is one that pages or components give", () => {
  const given = [...filesOf(".md"), ...filesOf(".ts", "components")].map(({text}) => text).join("\n");
  const ofOthers = ["cm-editor", "observablehq--block"];
  const rules = filesOf(".css").map(({text}) => text.replace(/url\(.*\)/g, ""));
  const classes = new Set(rules.flatMap((text) => [...text.matchAll(/\.([a-z][\w-]+)/g)].map(([, name]) => name!)));
  test.each([...classes].filter((name) => !ofOthers.includes(name)))("%s", (name) => {
    const whole = `(class="[^"]*|classList.add\\(")\\b${name}\\b`;
    const made = `class=\\$\\{\`([^\`]* )?(${name}|${name.replace(/-.*/, "")}-\\$\\{)`;
    expect(given).toMatch(new RegExp(`${whole}|${made}`));
  });
});

test.each(filesOf(".ts", "components"))(
  "$file writes no handler into HTML, which the pages' policy forbids",
  ({text}) => {
    expect(text.match(/<[^>]*\bon[a-z]+=[^>]*/)).toBeNull();
  }
);

/** The files of src, or of a folder in it, that end so. */
function filesOf(ending: string, folder = ""): {file: string; text: string}[] {
  return readdirSync(join("src", folder), {recursive: true, encoding: "utf8"})
    .filter((file) => file.endsWith(ending) && !file.startsWith(".observablehq"))
    .map((file) => ({file, text: readFileSync(join("src", folder, file), "utf8")}));
}
