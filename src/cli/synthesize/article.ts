import {isoOf} from "../../reading/days.js";
import type {Random} from "../made/random.js";
import {casualties, strength, units} from "./amounts.js";
import {dateText} from "./dates.js";
import type {Engagement} from "./engagements.js";
import {personName, type Land} from "./names.js";
import {articleText} from "../../reading/infobox/infobox.js";

/** An article's fields by name, each a value of one line or more. */
type Fields = Record<string, string[]>;

/** The file of an engagement's article: one in five in the plain form, the others in wikitext. */
export function articleFile(engagement: Engagement, random: Random): {name: string; text: string} {
  const {slug, title} = engagement;
  const address = `https://wiki.example/wiki/${encodeURI(title.replaceAll(" ", "_"))}`;
  const isPlain = random.below(5) === 0;
  const fields = fieldsOf(engagement, random);
  const infobox = isPlain ? plainInfobox(fields, random) : wikitextInfobox(fields, engagement, random);
  const origin = {
    address,
    revision: random.below(4) === 0 ? null : 1_000_000 + random.below(900_000_000),
    date: isoOf(20_000 + random.below(500)),
    licence: "CC BY-SA 4.0"
  };
  const text = articleText(title, random.below(20) === 0 ? null : origin, infobox);
  return {name: `${slug}.${isPlain ? "txt" : "wikitext"}`, text};
}

function fieldsOf(engagement: Engagement, random: Random): Fields {
  const {name, place, war, partOf, first, last} = engagement;
  const sides = war.sides.map((lands) => (engagement.size === "battle" ? lands.slice(0, 1 + random.below(2)) : lands));
  const winner = random.pick(sides)[0]!;
  return {
    conflict: [name],
    partof: partOfLines(partOf, random),
    date: [dateText(first, last, random)],
    place: [random.pick([place, `Near ${place}`, `${place}, ${war.sides[0]![0]!.name}`])],
    result: [
      random.pick([`${winner.adjective} victory`, "Inconclusive", `Decisive ${winner.adjective} victory`, "Disputed"])
    ],
    ...(random.below(6) === 0 && {territory: [`${winner.name} gains ${place}`]}),
    ...Object.assign({}, ...sides.map((lands, at) => sideFields(engagement, lands, at + 1, random)))
  };
}

function partOfLines(partOf: Engagement | null, random: Random): string[] {
  if (!partOf) return random.below(2) === 0 ? [] : ["the wars of the borderlands"];
  const {title, name} = partOf;
  const link = title === name || random.below(3) === 0 ? `[[${title}]]` : `[[${title}|${name}]]`;
  const outer = partOf.partOf && random.below(3) === 0 ? ` and the [[${partOf.partOf.title}]]` : "";
  return [`${random.pick(["", "the "])}${link}${outer}`];
}

/** How many people fight: `least` and up to so many times as many. */
const forces = {
  war: {least: 20_000, times: [3, 10, 60]},
  campaign: {least: 5000, times: [3, 10, 40]},
  battle: {least: 200, times: [3, 10, 60, 200]}
};

function sideFields({size, war}: Engagement, lands: readonly Land[], side: number, random: Random): Fields {
  const {least, times} = forces[size];
  const people = least + random.below(least * random.pick(times));
  const losses = Math.max(10, Math.floor((people * (1 + random.below(40))) / 100));
  const fields: Fields = {
    combatant: lands.map(({name}) => name),
    commander: Array.from(
      {length: 1 + random.below(3)},
      () => personName(random) + random.pick(["", "", "", " {{KIA}}"])
    ),
    units: random.below(4) === 0 ? units(war.arms, random) : [],
    strength: random.below(12) === 0 ? [] : strength(people, war.arms, random),
    casualties: random.below(12) === 0 ? [] : casualties(losses, war.arms, random)
  };
  return Object.fromEntries(Object.entries(fields).map(([name, lines]) => [`${name}${side}`, lines]));
}

/** Without markup; in one of eight a belligerent's name is lost, as where it stood in a picture. */
function plainInfobox(fields: Fields, random: Random): string {
  const lines = Object.entries(fields).flatMap(([name, values]) => {
    if (values.length === 0) return [];
    const isLost = name === "combatant2" && random.below(8) === 0;
    const value = [...(isLost ? [""] : []), ...values.map(withoutMarkup)].join(", ");
    return `- ${name.charAt(0).toUpperCase()}${name.slice(1)}: ${value}`;
  });
  return ["Infobox", ...lines].join("\n");
}

function withoutMarkup(line: string): string {
  return line
    .replace(/\[\[(?:[^\]|]*\|)?([^\]]*)\]\]/g, "$1")
    .replace(/\{\{start date\|(\d+)\|(\d+)\|(\d+)[^}]*\}\}/g, (_, ...ymd: string[]) => isoDate(ymd))
    .replace(/\{\{(?:circa|c\.|approx)\|([^}]*)\}\}/g, "c. $1")
    .replace(/\{\{(\w+)\}\}/g, "$1");
}

function isoDate([year, month, day]: string[]): string {
  return [year!.padStart(4, "0"), month!.padStart(2, "0"), day!.padStart(2, "0")].join("-");
}

function wikitextInfobox(fields: Fields, {place, first, war}: Engagement, random: Random): string {
  const lines = Object.entries(fields).flatMap(([name, values]) =>
    values.length === 0 ? [] : `| ${name.padEnd(11)} = ${wikitextValue(name, values, random)}`
  );
  const picture = [
    `| image       = ${place} ${random.below(400)}.jpg`,
    "| image_size  = 300px",
    `| caption     = Plan of ${place}`
  ];
  const at = `{{coord|${random.below(60)}|${random.below(60)}|N|${random.below(90)}|${random.below(60)}|E|display=title}}`;
  return [
    "{{Infobox military conflict",
    ...(random.below(2) === 0 ? picture : []),
    ...lines,
    ...(random.below(3) === 0 ? [`| coordinates = ${at}`] : []),
    ...(random.below(2) === 0 ? [`| campaignbox = {{Campaignbox ${war.sides[0]![0]!.adjective} wars}}`] : []),
    ...(random.below(60) === 0 ? ["| strenght1   = 300"] : []),
    "}}",
    ...(first % 3 === 0 ? ["", `The '''engagement''' took place near [[${place}]].`] : [])
  ].join("\n");
}

/** Lines by breaks, list templates or bullets, with flags, links and references. */
function wikitextValue(name: string, lines: readonly string[], random: Random): string {
  const stem = name.replace(/\d$/, "");
  const marked = lines.map((line) => `${markedUp(stem, line, random)}${reference(stem, random)}`);
  if (marked.length === 1 || stem === "combatant") return marked.join("<br>");
  return random.pick([
    () => marked.join("<br>"),
    () => marked.join("<br />"),
    () => `{{ubl|${marked.join("|")}}}`,
    () => `{{plainlist|\n${marked.map((line) => `* ${line}`).join("\n")}\n}}`,
    () => `\n* ${marked.join("\n* ")}`
  ])();
}

function markedUp(stem: string, line: string, random: Random): string {
  if (stem === "combatant")
    return random.pick([`{{flag|${line}}}`, `{{flagicon|${line}}} [[${line}]]`, `[[${line}]]`, `'''${line}'''`]);
  if (stem === "commander" && !line.includes("{{")) return random.pick([line, `[[${line}]]`, `{{nowrap|${line}}}`]);
  if (stem === "place" && !line.startsWith("Near")) return `[[${line}]]`;
  return line;
}

const works = ["Annals", "Chronicle", "Records", "Papers", "Atlas"];

/** Behind one line in three of those that amounts and dates are read from. */
function reference(stem: string, random: Random): string {
  if (!["date", "strength", "casualties"].includes(stem) || random.below(3) > 0) return "";
  const [author, page] = [personName(random).split(" ").at(-1)!, 1 + random.below(600)];
  const year = 1880 + random.below(140);
  return random.pick([
    `<ref>{{cite book |last=${author} |title=${random.pick(works)} of ${author} |year=${year} |page=${page}}}</ref>`,
    `<ref name="${author}">${author}, ${random.pick(works)}, p. ${page}</ref>`,
    `{{sfn|${author}|${year}|p=${page}}}`,
    `{{efn|Other sources say ${page + 100}.}}`,
    "{{citation needed|date=May 2019}}"
  ]);
}
