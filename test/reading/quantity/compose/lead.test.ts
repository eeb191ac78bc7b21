import {expect, it} from "vitest";
import {written} from "../written.js";

it.each([
  ["an outcome before a number", "killed 300, wounded 600", "300 killed, 600 wounded = 900"],
  ["a noun before it", "Guns 12, infantry 300", "12 losses gun, 300 losses infantry = 300"],
  ["names alone are a party", "British 1,500\nFrench 1,900", "1500 losses of British, 1900 losses of French = 3400"],
  ["a total", "Total casualties 300", "300 losses total = 300"],
  ["a source", "Livy says 12,000", "12000 losses by Livy says = 12000"],
  ["whose the unknown losses are", "Stanley losses unknown", "? losses of Stanley = ?"],
  ["civilians", "Civilians 28 killed", "28 killed civilian = ?"],
  ["but not those within a name", "Workers Party 28 killed", "28 killed of Workers Party = 28"]
])("the words before a number may say of it: %s", (_, raw, read) => expect(written(raw, "casualties")).toBe(read));
