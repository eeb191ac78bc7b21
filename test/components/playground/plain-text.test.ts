import {describe, expect, test} from "vitest";
import {plainText, withField} from "../../../src/components/playground/plain-text.js";
import {readInfobox} from "../../../src/reading/infobox/read.js";

const two = "= Two =\n\nInfobox\n- Conflict: A\n- Strength1: 5\n";

describe("a field that is typed in", () => {
  test.each([
    ["begins an infobox where there is none", "", "date", "1400", "Infobox\n- Date: 1400\n"],
    ["replaces its line", two, "strength1", "8,000+", two.replace("5", "8,000+")],
    ["is added behind the others", two, "strength2", "7", `${two}- Strength2: 7\n`],
    ["takes its line away when it is emptied", two, "strength1", "", two.replace("- Strength1: 5\n", "")],
    ["adds no empty line", two, "date", " ", two]
  ])("%s", (_, text, name, value, expected) => expect(withField(text, name, value)).toBe(expected));
});

test("fields that are written are read again as they were, lines parted by a mark", () => {
  const fields = {conflict: "A", date: "1400", combatant1: "R", combatant2: "B", strength1: "5 men\n3 guns"};
  const box = readInfobox(plainText(fields), "a.txt");
  expect(Object.fromEntries([...box.fields.values()].map(({name, value}) => [name, value]))).toEqual({
    ...fields,
    strength1: "5 men<br />3 guns"
  });
  expect(box.issues).toEqual([]);
});
