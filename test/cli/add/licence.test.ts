import {expect, test} from "vitest";
import {licenceOf} from "../../../src/cli/add/licence.js";

test.each([
  [{url: "https://creativecommons.org/licenses/by-sa/4.0/deed.en", text: "Creative Commons"}, "CC BY-SA 4.0"],
  [{url: "//creativecommons.org/licenses/by/3.0/"}, "CC BY 3.0"],
  [{url: "https://creativecommons.org/publicdomain/zero/1.0/"}, "CC0 1.0"],
  [{url: "https://host/terms", text: "House rules"}, "House rules"],
  [{url: "https://host/terms"}, "https://host/terms"],
  [{url: "", text: ""}, null],
  [undefined, null]
])("the licence of %j is %j", (rights, licence) => expect(licenceOf(rights)).toBe(licence));
