import {signs, type Setting, type Table} from "./setting.js";

const lineEnd: Setting = () => signs.break;

/** A list's title, then each entry below it, in lines of their own. Among amounts a colon tells that the title heads them. */
const entries: Setting = ({positional, named, kind}) => {
  const title = named.get("title") ?? "";
  if (title === "") return [...positional, ""].map((entry) => signs.break + entry).join("");
  const heads = kind === "amounts" && positional.some((entry) => entry.trim() !== "") && !endsInColon.test(title);
  return [title + (heads ? ":" : ""), ...positional.map(below), ""].map((entry) => signs.break + entry).join("");
};

const endsInColon = new RegExp(`:[\\s${signs.reference}]*$`);

function below(entry: string): string {
  return signs.below + entry.replace(lineEnds, (end) => end + signs.below);
}

const lineEnds = new RegExp(`[\n${signs.break}]`, "g");

/** Templates that make lists, lines and rules, and the pairs that enclose a list. */
export const listTemplates: Table = [
  [
    "plainlist, plain list, startplainlist, flatlist, flat list, hlist, unbulleted list, unbullet, br list, br separated entries, ubl, ublist, ubli, unbulleted, vunblist, nonbulleted list, unbulleted indent list",
    entries
  ],
  [
    "bulleted list, bulletedlist, bullet list, blist, ul, ordered list, ol, pagelist, olist, cslist, comma separated entries, enum, indented plainlist",
    entries
  ],
  ["collapsible list, clist, collapsed list, columns-list, div col, tree list, treelist, hidden", entries],
  ["hidden begin, collapse top, collapsed infobox section begin, tree list/end, treelist/end, plainlist/end", entries],
  ["endplainlist, end plainlist, flatlist/end, endflatlist, end flatlist, hidden end, collapse bottom", lineEnd],
  ["collapsed infobox section end, div col end, end div col, tree list end", lineEnd],
  ["multicol-break, col-break, col-2, br, break, crlf, -, clear, clr, pb, paragraph break", lineEnd],
  ["hr, rule, horizontal rule", () => signs.rule]
];
