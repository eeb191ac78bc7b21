import {describe, expect, it} from "vitest";
import {written} from "../written.js";

type Row = [rule: string, raw: string, read: string];

describe("of a strength", () => {
  it.each<Row>([
    [
      "a party holds to the next",
      "British:\nInfantry: 3,000\nGuns: 12",
      "3000 infantry of British, 12 gun of British = 3000"
    ],
    [
      "a branch belongs to the party before it",
      "British: infantry: 300; cavalry: 20",
      "300 infantry of British, 20 cavalry of British = 320"
    ],
    ["unless that has its number already", "2nd Corps: 3,400; Cavalry: 250", "3400 of 2nd Corps, 250 cavalry = 3650"],
    ["on another line too", "2nd Corps: 3,400\nCavalry: 250", "3400 of 2nd Corps, 250 cavalry = 3650"]
  ])("%s", (_, raw, read) => expect(written(raw, "strength")).toBe(read));
});

describe("of losses", () => {
  it.each<Row>([
    [
      "a name after a claimed figure claims another",
      "Syrian claim: 55 killed<br>SOHR: 68 killed",
      "55 killed alternative by Syrian claim, 68 killed alternative by SOHR = 55–68"
    ],
    [
      "also after a semicolon",
      "According to Froissart: 12,000; Le Bel: 9,000",
      "12000 losses alternative by Froissart, 9000 losses alternative by Le Bel = 9000–12000"
    ],
    ["but not after a comma", "UN claim: 800 killed, Iran: 4 killed", "800 killed by UN claim, 4 killed of Iran = 804"],
    [
      "a claimant over a list speaks for its parties",
      "Turkish claim:\nArmy: 20 killed\nGendarmerie: 5 killed",
      "20 killed by Turkish claim of Army, 5 killed by Turkish claim of Gendarmerie = 25"
    ],
    [
      "and for its days",
      "Per India:\nOn 10 May 2020: 4 killed\nOn 15 June 2020: 20 killed",
      "4 killed by India of On 10 May 2020, 20 killed by India of On 15 June 2020 = 24"
    ],
    [
      "a stop before a claimant is none of his name",
      "Smith's estimate: 5,000. Jones's estimate: 7,000",
      "5000 losses alternative by Smith's estimate, 7000 losses alternative by Jones's estimate = 5000–7000"
    ],
    [
      "civilians are no people of the side",
      "Civilian deaths: 30\nSoldiers: 20 killed",
      "30 killed civilian, 20 killed = 20"
    ],
    [
      "but the word may be part of a name",
      "Kurdistan Workers' Party: 180 killed\nCitizen Army: 20 killed",
      "180 killed of Kurdistan Workers' Party, 20 killed of Citizen Army = 200"
    ]
  ])("%s", (_, raw, read) => expect(written(raw, "casualties")).toBe(read));
});
