import {expect, test} from "vitest";
import {xmlFaults} from "./xml-faults.js";

test.each([
  '<?xml version="1.0"?>\n<svg><text x="1" aria-label="&quot;">a &amp; b</text><rect/></svg>\n',
  "<svg/>",
  '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"/>'
])("%s is well-formed", (file) => expect(xmlFaults(file)).toEqual([]));

test.each([
  ["<svg><g></svg></g>", "1:14: unexpected close tag."],
  ["<svg><g>", "1:8: unclosed tag: svg"],
  ["<svg/><svg/>", "1:11: documents may contain only one root."],
  ["<svg/>a", "1:7: text data outside of root node."],
  ["<svg>a & b</svg>", "1:16: unexpected end."],
  ["<svg>&nbsp;</svg>", "1:11: undefined entity."],
  ["<svg>\u0001</svg>", "1:6: disallowed character."],
  ['<svg x="<"/>', "1:9: disallowed character."],
  ['<svg x="1" x="2"/>', "1:18: duplicate attribute: x."],
  ["<svg x=1/>", "1:8: unquoted attribute value."],
  ["<svg>]]></svg>", '1:8: the string "]]>" is disallowed in char data.'],
  ["<dc:title/>", '1:11: unbound namespace prefix: "dc".'],
  ["", "1:0: document must contain a root element."]
])("%s is not: %s", (file, fault) => expect(xmlFaults(file)).toContain(fault));
