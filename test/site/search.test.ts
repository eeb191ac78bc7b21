import {expect} from "vitest";
import {test} from "./harness.js";

test.for([
  {query: "tirana", name: "Liberation of Tirana"},
  {query: "weichs lanç", name: "1944 LANÇ counter-offensive in Albania"}
])("the search box finds $name by $query, and asks no other machine", async ({query, name}, {openPage, faults}) => {
  const page = await openPage("index.html");
  await page.getByPlaceholder("Search").pressSequentially(query);
  await page.locator("#observablehq-search-results a[href*=engagements]").first().click();
  await page.getByRole("heading", {level: 1, name, exact: true}).waitFor();
  expect(await page.title()).toBe(`${name} | Campaign notebook`);
  expect(faults).toEqual([]);
});
