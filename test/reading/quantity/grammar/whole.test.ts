import {describe, expect, it} from "vitest";
import {written} from "../written.js";

type Row = [rule: string, raw: string, read: string];

describe("of losses, those of whom some were lost are not lost", () => {
  it.each<Row>([
    ["a share and its whole", "1,200 of 1,500 men", "1200 losses, 1500 other = 1200"],
    [
      "with what both count",
      "203–211 out of 270 brothers killed",
      "203–211 killed brother, 270 other brother = 203–211"
    ],
    ["things", "7 of 9 ships sunk", "7 destroyed ship, 9 other ship = ?"],
    ["after the noun", "60 men out of 300 killed", "60 killed, 300 other = 60"],
    ["after the outcome", "45 killed out of 300", "45 killed, 300 other = 45"],
    ["a half", "about half of 2,000", "? losses, 2000 other = ?"],
    ["a percentage", "10% of 20,000", "? losses, 20000 other = ?"],
    ["most of them", "most of the 300 defenders killed", "? killed defender, 300 other defender = ?"],
    [
      "those who escaped death live",
      "Only 600 of the 3,600 cavalrymen escaped death or capture",
      "600 fled cavalryman, 3600 other cavalryman = ?"
    ]
  ])("%s", (_, raw, read) => expect(written(raw, "casualties")).toBe(read));
});

describe("of a strength, a share is a part", () => {
  it.each<Row>([
    ["of people", "5,000 of 8,000 men engaged", "5000 part, 8000 = 8000"],
    ["of formations", "10 of the 12 battalions", "10 battalion part, 12 battalion = ?"],
    ["but the men of a formation are each one's", "2 battalions of 500 men", "2 battalion, ? = ?"],
    ["and a larger number is no part", "500 of 300 men", "500, 300 = 800"],
    ["nor is a percentage without a number", "2,000 (about 10% of the force)", "2000 = 2000"]
  ])("%s", (_, raw, read) => expect(written(raw, "strength")).toBe(read));
});
