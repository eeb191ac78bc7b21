import {expect, test} from "vitest";
import {fontFamily} from "../../../src/charts/text/text-width.js";
import {byResvg} from "../../support/renderers.js";

const lines = [
  `<text y="20" font-weight="bold">Quân đội Việt Nam, Ἀθῆναι, חטיבה</text>`,
  `<text y="40">Përmet ≥ ⅓</text>`
].join("");

test("a letter that Arimo lacks changes nothing in lines without it, whatever fonts the machine has", async () => {
  const alone = await byResvg(drawing(""));
  const beside = await byResvg(drawing(`<text y="90">曹操 القدس</text>`));
  const rows = 50 * alone.width * 4;
  expect(beside.data.subarray(0, rows).equals(alone.data.subarray(0, rows))).toBe(true);
  expect(new Set(alone.data.subarray(0, rows)).size).toBeGreaterThan(2);
});

test("nor a letter of no font the others of its line", async () => {
  const line = (end: string) => drawing(`<text y="90" xml:space="preserve">Việt Nam ${end}</text>`);
  const [alone, beside] = [await byResvg(line("")), await byResvg(line("\u{10ffff}"))];
  const width = 40;
  for (let row = 50; row < 100; row++) {
    const [from, to] = [row * alone.width * 4, (row * alone.width + width) * 4];
    expect(beside.data.subarray(from, to).equals(alone.data.subarray(from, to))).toBe(true);
  }
});

function drawing(more: string): string {
  const root = `xmlns="http://www.w3.org/2000/svg" width="300" height="100" font-family="${fontFamily}" font-size="14"`;
  return `<svg ${root}><rect width="300" height="100" fill="#ffffff"/>${lines}${more}</svg>`;
}
