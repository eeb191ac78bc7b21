import {expect, test} from "vitest";
import {linkedCell, linkedCode, linkTo, withoutLink} from "../../../src/components/cell/link.js";

const address = "https://example.org/notebook/timeline?period=all";

test.each(["", "timeline(notebook)", 'a\n// # & = + % ?\n"ë"', "𐍈 \u0000 \r\n"])(
  "a link holds any code, for its cell alone: %j",
  (code) => {
    const link = linkTo(`${address}#old`, "timeline", code);
    expect(link.startsWith(`${address}#`)).toBe(true);
    expect([linkedCode(link, "timeline"), linkedCode(link, "losses")]).toEqual([code, null]);
    expect(linkedCell(link)).toBe("timeline");
    expect(withoutLink(link)).toBe(address);
  }
);

test.each(["", "#", "#timeline", "#cell=timeline", "#code=1", "#cell=%E0%A4%A&code=1"])(
  "an address that offers no code for the cell: %j",
  (hash) => {
    expect(linkedCode(address + hash, "timeline")).toBeNull();
  }
);
