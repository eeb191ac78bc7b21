import {describe, expect, it} from "vitest";
import {countedAt} from "../../../../src/reading/quantity/grammar/counted.js";
import {settleNames} from "../../../../src/reading/quantity/tokens/names.js";
import {tokenise} from "../../../../src/reading/quantity/tokens/tokenise.js";

function counted(raw: string) {
  const tokens = tokenise(`5 ${raw}`);
  settleNames(tokens);
  return countedAt(tokens, 1);
}

describe("the class and unit", () => {
  it.each([
    ["men", "personnel", null],
    ["cavalry", "personnel", "cavalry"],
    ["light infantry", "personnel", "light infantry"],
    ["Houthi rebels", "personnel", "rebel"],
    ["troops, sailors and militia", "personnel", "troop, sailor and militia"],
    ["civilians", "civilian", "civilian"],
    ["armoured divisions", "formation", "armoured division"],
    ["gun batteries", "formation", "gun battery"],
    ["Roman legions", "formation", "legion"],
    ["heavy cruisers", "equipment", "heavy cruiser"],
    ["ships of the line", "equipment", "ship of the line"],
    ["men-of-war", "equipment", "man-of-war"],
    ["12-pounder guns", "equipment", "gun"],
    ["75 mm guns", "equipment", "gun"],
    ["x M24 Chaffees", "equipment", "m24 chaffee"],
    ["× tanks", "equipment", "tank"],
    ["× Ju 87", "equipment", "ju 87"],
    ["Junkers Ju 88", "equipment", "junkers ju 88"],
    ["He 111s", "equipment", "he 111"],
    ["Panzer IV", "equipment", "panzer iv"],
    ["Royal Navy Westland Lynx", "equipment", "westland lynx"],
    ["×Tiger tanks", "equipment", "tank"],
    ["guardships", "equipment", "guardship"],
    ["vehicl", "equipment", "vehicle"],
    ["war elephants", "animal", "war elephant"],
    ["horse", "personnel", "horse"],
    ["horses", "animal", "horse"],
    ["navy seals", null, "navy seal"],
    ["Bretons", null, null]
  ])("of %j are %s and %j", (raw, kind, unit) => expect(counted(raw)).toMatchObject({class: kind, unit}));
});

describe("the outcomes", () => {
  it.each([
    ["killed", ["killed"]],
    ["dead and wounded", ["killed", "wounded"]],
    ["killed, wounded, or captured", ["captured", "killed", "wounded"]],
    ["captured/missing", ["captured", "missing"]],
    ["killed, wounded \n and missing", ["killed", "missing", "wounded"]],
    ["prisoners", ["captured"]],
    ["aircraft shot down", ["destroyed"]],
    ["ships severely damaged", ["damaged"]],
    ["civilians of the village killed", ["killed"]],
    ["soldiers were killed", ["killed"]],
    ["dead soldiers", ["killed"]],
    ["confirmed killed", ["killed"]],
    ["kille", ["killed"]],
    ["men", []]
  ])("of %j are %j", (raw, outcomes) => expect(counted(raw).outcomes).toEqual(outcomes));
});

it.each(["killed, 290 wounded", "killed \n wounded: 20", "killed, wounded 20"])(
  "the outcome of %j ends with the first",
  (raw) => expect(counted(raw).outcomes).toEqual(["killed"])
);

it.each([
  ["Military Contractors: 20,000", 1],
  ["soldiers Peshmerga: 10,000", 2],
  ["German mercenaries Total: \n 6,000", 3],
  ["killed Botswana Defense Force: Unknown", 2]
])("in %j the name with a colon heads the next amount", (raw, next) => expect(counted(raw).next).toBe(next));

it.each(["in total", "total", "men in total", "total casualties"])("%j makes a total", (raw) =>
  expect(counted(raw).total).toBe(true)
);

it.each(["engaged", "of whom fell"])("%j makes a part", (raw) => expect(counted(raw).part).toBe(true));
