import {notes} from "./written.js";

notes("strength", {
  "names and prose are notes": [
    ["100 killed, the rest fled", "note: the rest fled"],
    ["sherman", "note: sherman"],
    ["table", "note: table"],
    ["entire fleet", "note: entire fleet"]
  ],
  "a heading is a label": [["Garrison: 100", "label: Garrison:"]],
  "footnote marks and references": [
    ["11,000[2]<ref>Smith</ref>", "footnote: [2] | footnote: <ref>Smith</ref>"],
    ["400[2][a][Note 1]", "footnote: [2] | footnote: [a] | footnote: [Note 1]"]
  ],
  "tags and the targets of links": [["5 men<br>[[Horse|the]] rest", "markup: <br>[[Horse| | note: the]] rest"]],
  "a tag is shown whole": [
    ["5 men<s>%a𝒳%r%</s>", "markup: <s>%a𝒳%r%</s>"],
    ["5<br>6", "markup: <br>"],
    ["5<hr />6", "markup: <hr />"],
    ["'''5'''<br />\n'''[[Poe|6]]'''", "markup: <br />\n'''[[Poe|"],
    ["<small>3,000</small>, 200 more", "markup: <small> | markup: </small> | note: more"],
    ["300 men<!-- old: 200 -->", "markup: <!-- old: 200 -->"],
    ["{{increase}}~}}12,000", "markup: {{increase}}"]
  ],
  "a number that does not count": [
    ["19 days", "note: 19 days"],
    ["half the fleet", "note: half the fleet"]
  ]
});
