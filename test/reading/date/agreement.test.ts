import {expect, test} from "vitest";
import {readWhen} from "../../../src/reading/when.js";

/** The issues of a value whose only fault may be its length. */
const found = (raw: string) => readWhen(raw).issues.map(({found}) => found);

test.each([
  ["one end is counted, or both", "17–26 September 1944 (9 days)", "17–26 September 1944 (10 days)"],
  [
    "a length is rounded to half of its smallest unit",
    "17–27 September 1944 (1 week)",
    "17–27 September 1944 (2 weeks)"
  ],
  ["months have any length", "28 February – 28 March 1944 (1 month)", "31 January – 29 February 1944 (1 month)"],
  [
    "years and months add up",
    "1 May 1943 – 1 June 1944 (1 year and 1 month)",
    "May 1943 – June 1944 (1 year, 1 month)"
  ],
  ["an open end fits any length", "1 May 1943 – present (3 days)", "before 1943 (3 days)"],
  ["the whole is measured, or the part before", "3–4 May, 5–6 May 1944 (4 days)", "3–4 May, 5–6 May 1944 (2 days)"],
  ["hours are not checked", "3 May 1944 (5 hours)", "3 May 1944 (50 minutes)"],
  ["words beside a length make it no copy", "3 May 1944 (siege of 5 weeks)", "3 May 1944 (5 weeks ago)"]
])("%s", (_, ...values) => expect(values.map(found)).toEqual([[], []]));

test.each([
  ["17–26 September 1944 (8 days)", "8 days"],
  ["17–26 September 1944 (11 days)", "11 days"],
  ["17–26 September 1944 (3 weeks)", "3 weeks"],
  ["1 May 1943 – 1 June 1944 (2 years and 1 month)", "2 years and 1 month"]
])("a length that does not fit is an issue: %s", (raw, length) => expect(found(raw)).toEqual([length]));
