import {expect, test} from "vitest";
import {daysBetween, faultsOf, readDays} from "../../../src/components/inputs/days.js";

test.each([
  ["1944-06-11T00:00Z", "1944-06-12T00:00Z", ["1944-06-11", "1944-06-11"], "a whole day is itself"],
  ["1944-06-11T23:59Z", "1944-06-12T00:01Z", ["1944-06-11", "1944-06-12"], "a day that is touched counts"],
  ["1944-06-11T12:00Z", "1944-06-11T12:00Z", ["1944-06-11", "1944-06-11"], "an instant is its day"],
  ["-000479-07-21T00:00Z", "-000479-09-09T00:00Z", ["-0479-07-21", "-0479-09-08"], "BC"],
  ["0044-03-15T00:00Z", "0044-03-16T00:00Z", ["0044-03-15", "0044-03-15"], "years before 100 are themselves"]
])("the days between %s and %s are %j: %s", (start, end, days) => {
  expect(daysBetween(new Date(start), new Date(end))).toEqual(days);
});

const noDay = expect.stringMatching(/^expected a day, YYYY-MM-DD/);

test.each([
  ["1944-06-11", "1944-06-11", ["", ""]],
  ["-0479-07-21", "0001-01-01", ["", ""]],
  ["-0479-07-21", "-0480-07-21", ["", "expected no day before -0479-07-21"]],
  ["1944-06-31", "1944-07-01", [noDay, ""]],
  ["1943-02-29", "1944-02-29", [noDay, ""]],
  ["", "mid-June", [noDay, noDay]],
  ["-0000-01-01", "44-03-15", [noDay, noDay]]
])("what is wrong with %s to %s: %j", (first, last, faults) => {
  expect(faultsOf(first, last)).toEqual(faults);
});

test.each([
  ["1944-06-11/1944-11-29", ["1944-06-11", "1944-11-29"]],
  ["-0479-07-21/-0479-09-08", ["-0479-07-21", "-0479-09-08"]],
  ["1944-11-29/1944-06-11", null],
  ["1944-06-11", null],
  ["1944-06-11/1944-11-29/1945-01-01", null],
  ["/", null],
  ["", null]
])("an interval %j is read as %j", (text, days) => {
  expect(readDays(text)).toEqual(days);
});
