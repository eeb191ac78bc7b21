import {expect, test} from "vitest";
import {drawn} from "../../../src/components/cell/drawn.js";

test.each([
  ["a promise", Promise.resolve(), /gives a promise, for which a cell cannot wait/],
  [
    "a chart that gives a promise, of which nobody hears",
    () => Promise.reject(new Error("unheard")),
    /gives a promise/
  ],
  ["an object", {}, /gives an object; expected/],
  ["a number", 1, /gives a number; expected/],
  ["null", null, /gives null; expected/],
  ["nothing", undefined, /gives nothing \(statements need a return\)/]
])("%s is no drawing", (_, value, said) => {
  expect(() => drawn(value, {})).toThrow(said);
});
