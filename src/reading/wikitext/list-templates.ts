import {under, type Setting} from "./call.js";
import {signs} from "./signs.js";

const lineEnd: Setting = () => signs.break;

/** A list's title, then each entry, in lines of their own. */
const entries: Setting = ({positional, named}) =>
  [named.get("title") ?? "", ...positional, ""].map((entry) => signs.break + entry).join("");

/** Templates that make lists, lines and rules, and the pairs that enclose a list. */
export const listTemplates: [string, Setting][] = [
  ...under(
    "plainlist, plain list, flatlist, flat list, hlist, unbulleted list, ubl, ublist, unbulleted indent list",
    entries
  ),
  ...under(
    "bulleted list, blist, ordered list, olist, cslist, comma separated entries, enum, indented plainlist",
    entries
  ),
  ...under("collapsible list, clist, collapsed list, columns-list, div col, tree list, treelist, hidden", entries),
  ...under(
    "hidden begin, collapse top, collapsed infobox section begin, tree list/end, treelist/end, plainlist/end",
    entries
  ),
  ...under(
    "endplainlist, end plainlist, flatlist/end, endflatlist, end flatlist, hidden end, collapse bottom",
    lineEnd
  ),
  ...under("collapsed infobox section end, div col end, end div col, tree list end", lineEnd),
  ...under("br, break, crlf, -, clear, clr, pb, paragraph break", lineEnd),
  ...under("hr, rule, horizontal rule", () => signs.rule)
];
