import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {format, resolveConfig} from "prettier";
import {expect, test} from "vitest";

const pages = readdirSync("src", {recursive: true, encoding: "utf8"}).filter((file) =>
  /^(?!\.observablehq).*\.md$/.test(file)
);
const blocks = pages.flatMap((page) => {
  const text = readFileSync(join("src", page), "utf8");
  return [...text.matchAll(/^```js(.*)\n([^]*?)^```$/gm)].map(([, info, code]) => ({page, info, code: code!}));
});

test.each(blocks)("code is formatted: $page,$info $code", async ({code}) => {
  const config = await resolveConfig("test/pages.test.ts");
  expect(code).toBe(await format(code, {...config, parser: "babel"}));
});
