import {expect, test} from "vitest";
import {examples} from "../../../src/components/playground/examples.js";
import {readText} from "../../../src/components/playground/reading.js";

/** What must be said of each example, so that it shows its trap. */
const shown: Record<string, RegExp[]> = {
  "Open bound: 8,000+": [/“8,000\+”: at least 8,000/, /“over 300 killed”: at least 300/],
  "Range: 35-40,000": [/“35-40,000”: 35,000–40,000/, /people: 10,000–12,000/],
  "Unknown is not none": [/“Unknown”: unknown, people, strength/, /“None”: none/],
  "Number with a footnote": [/“\[3\]”: a footnote mark/, /people: 300–2,800/],
  "Thousands in several writings": [/people: 15,000/, /people: 1,200,000/, /people: 10,000/, /“2½”: could not be read/],
  "Total and its parts": [/people: 22,922/, /“4,922 cavalry”: .*a part of another amount/, /people: 900/],
  "Things beside people": [/“40 tanks”: 40, tank \(equipment\)/, /people: 3,000/, /people: unknown/],
  "Rival claims in one value": [/people: 6,300–10,000/, /says Modern estimate/, /people: 500–1,900/],
  "Joined outcomes": [/killed or wounded/, /captured or missing/],
  "More than two sides": [/3 sides/],
  "Middle of a month": [/start 1944-06-11 to 1944-06-20; end 1944-11-29/],
  "Uncertain end": [/end 1712-09-01 to 1712-09-30/],
  "Before our era": [/start -0479-07-21 to -0479-09-08/],
  "A year and nothing more": [/start 1363-01-01 to 1363-12-31/],
  "Words that are not read": [/issue: 2,00/, /issue: Mai/, /“entire garrison”: no amount; kept as a note/],
  "People who took no part": [/“most not involved in combat”: says that the people counted did not/],
  "Wikitext, as from an edit box": [/issue: .*weather/, /“about 9,000|“c\. ?9,000/, /people: 5,500/]
};

test.each(examples)("the example “$trap” shows its trap", ({trap, text}) => {
  const {summary, values, issues} = readText(text);
  const said = [
    summary,
    ...values.map(({meaning}) => meaning),
    ...values.flatMap(({segments}) => segments.map(({text, span}) => `“${text}”: ${span?.words ?? ""}`)),
    ...issues.map(({found}) => `issue: ${found}`)
  ].join("\n");
  for (const pattern of shown[trap]!) expect(said).toMatch(pattern);
});

test("every example that has no broken value is read without an issue", () => {
  const faulty = examples.filter(({text}) => readText(text).issues.length > 0).map(({trap}) => trap);
  expect(faulty).toEqual(["Thousands in several writings", "Words that are not read", "Wikitext, as from an edit box"]);
});
