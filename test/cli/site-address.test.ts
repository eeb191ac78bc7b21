import {expect, test} from "vitest";
import {siteAddress} from "../../src/cli/site-address.js";

test.each([
  [undefined, null],
  ["", null],
  ["https://example.org", "https://example.org/"],
  ["https://example.org/", "https://example.org/"],
  ["https://example.org/notebook", "https://example.org/notebook/"],
  ["http://127.0.0.1:8000/a/b/", "http://127.0.0.1:8000/a/b/"],
  ["https://Example.ORG/Përmet", "https://example.org/P%C3%ABrmet/"]
])("SITE_URL=%s: %s", (text, address) => expect(siteAddress(text)?.href ?? null).toBe(address));

test.each([
  "example.org",
  "/notebook/",
  "ftp://example.org/",
  "file:///tmp/",
  "javascript:alert(1)",
  "https://",
  "https://example.org/?page=1",
  "https://example.org/#top",
  "https://me@example.org/",
  "https://:secret@example.org/"
])("SITE_URL=%s is one clear line", (text) => {
  expect(() => siteAddress(text)).toThrow(
    `SITE_URL is ${JSON.stringify(text)}, expected the address of the site's folder, such as https://example.org/notebook/`
  );
});
