import {expect, test} from "vitest";
import {plainly} from "../../../src/reading/markup/characters.js";

test.each([
  ["5&nbsp;000", "5 000"],
  ["5&#160;000", "5 000"],
  ["5&ndash;6 &mdash; 7", "5–6 — 7"],
  ["5&#8211;6&#x2013;7", "5–6–7"],
  ["&lt;500 &amp; &gt;600", "<500 & >600"],
  ["Caf&eacute; &Uuml;ber &Ccedil;a &Scaron;", "Café Über Ça Š"],
  ["&lbrace;&vert;&rbrace;", "{|}"]
])("%j is %j", (written, read) => expect(plainly(written)).toBe(read));

test.each(["&unheard;", "R&D; 5", "&#0;", "&#xD800;", "&#9999999;", "&nbsp", "&constructor;", "&toString;"])(
  "%j stands for nothing and stays as it is",
  (text) => expect(plainly(text)).toBe(text)
);

test("what an entity stands for is not read again", () => expect(plainly("&amp;lt;")).toBe("&lt;"));
