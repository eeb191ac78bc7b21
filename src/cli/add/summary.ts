import {rowsOfInfobox, type InfoboxRows} from "../../model/infobox-rows.js";
import type {ItemRead, SideRow} from "../../model/rows.js";
import {intervalInWords} from "../../model/words.js";
import type {Infobox} from "../../reading/infobox/infobox.js";
import {formatIssue} from "../../reading/report.js";
import {originInWords} from "../../reading/infobox/origin.js";
import {visible} from "../visible.js";

const interpreted =
  /^(?:conflict|partof|date|place|result|status|(?:combatant|commander|units|strength|casualties)\d)$/;

/** What was read of an article and what was not, as lines of text for a terminal. */
export function summary(box: Infobox): string {
  const engagement = rowsOfInfobox(box);
  const {row, when, partOfText, sides, issues} = engagement;
  const days = [when.earliest, when.startLatest, when.endEarliest, when.latest].map((day) => day ?? "?").join(" … ");
  const unread = [...box.fields.keys()].filter((name) => !interpreted.test(name));
  const references = [...box.fields.values()].flatMap(({references}) => references).length;
  return [
    `${row.title} (${box.file})`,
    `  source: ${row.origin ? originInWords(row.origin) : "not stated"}`,
    `  date: ${quoted(row.date)}${row.date ? ` = ${when.edtf ?? days}` : ""}`,
    `  part of: ${quoted(partOfText)}`,
    `  place: ${quoted(row.place)}`,
    `  result: ${quoted(row.result)}`,
    ...sides.flatMap((side) => sideLines(engagement, side)),
    `kept as they are: ${[...unread, `${references} ${references === 1 ? "reference" : "references"}`].join(", ")}`,
    issues.length ? "could not be read:" : "everything could be read",
    ...issues.map((issue) => `  ${formatIssue(issue)}`)
  ]
    .map(visible)
    .join("\n");
}

function sideLines(
  {values, totals, items, notes}: InfoboxRows,
  {side, label, names, gaps, commanders}: SideRow
): string[] {
  const ofSide = <T extends {side: number}>(rows: readonly T[]) => rows.filter((row) => row.side === side);
  const said = ofSide(notes).filter(({kind}) => kind === "note" || kind === "caveat");
  return [
    `side ${side}: ${label}`,
    `  belligerents: ${[...names, ...(gaps ? [`${gaps} lost`] : [])].join("; ") || "not stated"}`,
    `  commanders: ${commanders.join("; ") || "not stated"}`,
    ...ofSide(totals).flatMap((total) => {
      const value = values.find(({id}) => id === total.value);
      return [
        `  ${total.field}: ${value ? `${quoted(value.text)} = people: ${intervalInWords(total)}` : quoted("")}`,
        ...items.filter((item) => item.value === total.value).map(itemLine)
      ];
    }),
    ...said.map(({field, text}) => `  no amount in ${field}: ${quoted(text)}`)
  ];
}

function itemLine(item: ItemRead): string {
  const {text, outcome, unit, role, party} = item;
  const details = [item.class, unit, outcome, role === "count" ? null : role, party && `of ${party}`].filter(Boolean);
  return `    ${quoted(text)} = ${intervalInWords(item)} (${details.join(", ")})`;
}

function quoted(text: string): string {
  return text === "" ? "not stated" : `“${text.replace(/\n|<hr \/>/g, " / ")}”`;
}
