import {expect, it} from "vitest";
import {written} from "../written.js";

it.each([
  ["k., w. and m. are killed, wounded and missing", "24 k., 55 w., 3 m.", "24 killed, 55 wounded, 3 missing = 82"],
  ["without a w, k is a thousand", "24 k men", "24000 losses = 24000"]
])("%s", (_, raw, read) => expect(written(raw, "casualties")).toBe(read));
