import {expect, test} from "vitest";
import {engagementList} from "../../src/data/engagement-list.js";

/** A renderer of Markdown that says of a fence that it was asked for it. */
const rendered = (info: string, engagements: {title: string; slug: string}[]) => {
  const rules = {fence: (tokens: {info: string}[], index: number) => `fence ${tokens[index]!.info}`};
  engagementList({renderer: {rules}}, engagements);
  return rules.fence([{info}], 0);
};

test.each([
  [[], "<p><em>none</em></p>"],
  [[{title: "Ford", slug: "ford"}], '<ul>\n<li><a href="/engagements/ford">Ford</a></li>\n</ul>'],
  [
    [
      {title: "A <b> & C", slug: "a (1), 'b'"},
      {title: "Përmet", slug: "Përmet"}
    ],
    `<ul>\n<li><a href="/engagements/a (1), 'b'">A &lt;b> &amp; C</a></li>\n<li><a href="/engagements/Përmet">Përmet</a></li>\n</ul>`
  ]
])("of %j", (engagements, list) => expect(rendered("engagements", engagements)).toBe(`${list}\n`));

test.each(["js", "js engagements", ""])("a fence %j is another's", (info) => {
  expect(rendered(info, [])).toBe(`fence ${info}`);
});
