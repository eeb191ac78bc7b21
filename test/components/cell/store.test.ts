import {expect, test} from "vitest";
import {keepAside, keepCode, keptAside, keptCode} from "../../../src/components/cell/store.js";

/** A store of the browser's that holds a text for every key. */
function storeOf(text: string | null = null): Storage {
  let held = text;
  return {
    getItem: () => held,
    setItem: (_: string, value: string) => void (held = value),
    removeItem: () => void (held = null)
  } as unknown as Storage;
}

const kept = {code: "timeline(notebook)", from: "losses(notebook)"};

test("what is kept is there again, until it is forgotten", () => {
  const store = storeOf();
  expect([keptCode("a", store), keepCode("a", kept, store), keptCode("a", store)]).toEqual([null, true, kept]);
  expect([keepCode("a", null, store), keptCode("a", store)]).toEqual([true, null]);
});

test.each(["", "{", "null", "1", "[]", '{"code": 1, "from": "x"}', '{"code": "x"}'])(
  "what cannot be read is as if nothing were kept: %j",
  (text) => {
    expect(keptCode("a", storeOf(text))).toBeNull();
  }
);

test("a store that refuses is told of, and nothing breaks", () => {
  const refuse = () => {
    throw new Error("no room");
  };
  const store = {getItem: refuse, setItem: refuse, removeItem: refuse} as unknown as Storage;
  expect([keptCode("a", store), keepCode("a", kept, store)]).toEqual([null, false]);
});

test("what is kept aside is there again, but for what cannot be read", () => {
  const store = storeOf();
  expect([keepAside("a", [kept], store), keptAside("a", store)]).toEqual([true, [kept]]);
  expect([keepAside("a", [], store), keptAside("a", store)]).toEqual([true, []]);
  expect(keptAside("a", storeOf(`[null, 1, ${JSON.stringify(kept)}]`))).toEqual([kept]);
});
