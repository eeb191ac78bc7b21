import {test as inBrowser} from "./harness.js";

/** A test with an empty page, one for all tests of a file. */
export const test = inBrowser.extend("page", {scope: "file"}, async ({browser}, {onCleanup}) => {
  const page = await browser.newPage();
  onCleanup(() => page.close());
  return page;
});
