import {expect, test} from "vitest";
import {datePartsOf} from "../../src/reading/date-parts.js";

test.each([
  ["mid-June – 29 November 1944", "mid-June: mid month; –: to; 29 November 1944: day"],
  ["1942–1945", "1942: year; –: to; 1945: year"],
  ["29/30 January 1400", "29: day; /: or; 30 January 1400: day"],
  ["24 February 2022 – present", "24 February 2022: day; –: to; present: still going on"],
  ["c. 480 BC", "c: doubt; 480 BC: year"],
  ["late summer 1400 (3 weeks)", "late summer 1400: season; 3 weeks: length"],
  ["1944-10-28/1944-11-17", "1944-10-28/1944-11-17: EDTF"],
  ["c. 1902-03", "c: doubt; 1902-03: month"],
  ["fourth of July 1695", "fourth of July 1695: day"],
  ["Unknown", "Unknown: not known"],
  ["no date at all", ""],
  ["", ""]
])("the parts of %j are %s", (raw, parts) => {
  const read = datePartsOf(raw).map(({start, end, says}) => `${raw.slice(start, end)}: ${says}`);
  expect(read.join("; ")).toBe(parts);
});
