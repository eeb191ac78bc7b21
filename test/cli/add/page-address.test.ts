import {expect, test} from "vitest";
import {pageAddress} from "../../../src/cli/add/page-address.js";

test.each<[string, object, string[]]>([
  ["https://host/wiki/A_Ford", {titles: "A_Ford"}, ["/w/api.php", "/api.php", "/wiki/api.php"]],
  ["https://host/wiki/A/B_%28C%29?action=edit#D", {titles: "A/B_(C)"}, ["/w/api.php", "/api.php", "/wiki/api.php"]],
  ["https://host/en/wiki/A", {titles: "A"}, ["/en/w/api.php", "/en/api.php", "/en/wiki/api.php"]],
  ["https://host/w/index.php?title=A_%26_B", {titles: "A_&_B"}, ["/w/api.php"]],
  ["https://host/index.php/A", {titles: "A"}, ["/api.php"]],
  ["https://host/w/index.php?title=A&oldid=12", {revids: "12"}, ["/w/api.php"]],
  ["https://host/wiki/A?oldid=12", {revids: "12"}, ["/w/api.php", "/api.php", "/wiki/api.php"]],
  ["https://host/A_Ford", {titles: "A_Ford"}, ["/w/api.php", "/api.php", "/wiki/api.php"]],
  ["https://host/wiki/100%", {titles: "100%"}, ["/w/api.php", "/api.php", "/wiki/api.php"]]
])("%s is the page %j, and its API at one of %j", (address, page, apis) =>
  expect(pageAddress(address)).toEqual({page, apis: apis.map((path) => new URL(path, "https://host"))})
);

test.each([
  ["https://host/", "https://host/: names no page"],
  ["https://host/w/index.php", "https://host/w/index.php: names no page"],
  ["nowhere", "nowhere: expected the address of a wiki's page, such as https://host/wiki/Title"],
  ["ftp://host/wiki/A", "ftp://host/wiki/A: expected an address of http or https"],
  ["https://a:b@host/wiki/A", "an address with a user's name or password is not asked"]
])("%s is refused: %s", (address, message) => expect(() => pageAddress(address)).toThrow(message));
