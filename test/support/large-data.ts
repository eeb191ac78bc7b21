import type {Source} from "../../src/model/notebook.js";

/** An article, or an article and claims, that grow with `n`. */
export type Large = {articles: Source[]; claims: Source | null};

/** What makes data large, each by `n`: many of something, something long, or both at once. */
export const large: Record<string, (n: number) => Large> = {
  "lines of 14 letters in a value": (n) =>
    article({Strength1: list(n, "<br>", (i) => `${1000 + (i % 9000)} infantry`)}),
  "amounts of losses in a line": (n) => article({Casualties1: list(n, ", ", (i) => `${1 + (i % 900)} tanks`)}),
  "losses, each with a remark": (n) =>
    article({Casualties1: list(n, "<br>", (i) => `${1 + (i % 900)} killed (some fled to the hills)`)}),
  "a line without a space": (n) => article({Strength1: "x".repeat(14 * n), Casualties1: "9".repeat(14 * n)}),
  "words without an amount": (n) => article({Strength1: "some words of it ".repeat(n)}),
  "deep brackets": (n) =>
    article({Strength1: `${list(n, "", (i) => `${i + 5} men (`)}3${")".repeat(n)}`, Casualties1: "[".repeat(n)}),
  bullets: (n) => article({Strength1: list(n, " ", (i) => `• ${i + 1} men`)}),
  "a long heading over many losses": (n) =>
    article({Casualties1: `Army of ${"North ".repeat(n)}:<br>${list(n, "<br>", (i) => `${1 + i} killed`)}`}),
  "a long name of who says so": (n) =>
    article({Casualties1: `Estimate by ${"Northman ".repeat(n)}:<br>${list(n, "<br>", (i) => `${1 + i} killed`)}`}),
  "a long noun over many amounts": (n) =>
    article({Casualties1: `Sherman${"-sherman".repeat(n)}-tanks: 5${"<br>6".repeat(n)}`}),
  "long remarks that nobody took part": (n) => article({Strength1: `700 men (not involved in combat ${words(n)})`}),
  "issues in a value": (n) => article({Strength1: list(n, ", ", () => "2,00")}),
  "issues in a date": (n) => article({Date: list(n, ", ", () => "30 February 1700")}),
  "unknown fields": (n) => article(Object.fromEntries(Array.from({length: n}, (_, i) => [`Field${i}`, "x"]))),
  "names of a side": (n) => article({Combatant1: list(n, ", ", (i) => `Land ${i}`)}),
  "long names of everything": (n) =>
    article({Conflict: words(n), Combatant1: words(n), Commander1: words(n), Place: words(n), Strength1: "5"}),
  "a value of wikitext": (n) => wikitext(n),
  "losses in a claim with a long section": (n) =>
    claimed([["c", "battle", "casualties", "", "1", "", list(n, ", ", (i) => `${i + 1} killed`), words(n)]]),
  "claims of strengths and losses": (n) =>
    claimed(
      Array.from({length: n}, (_, i) =>
        i % 2
          ? [`c${i}`, "battle", "strength", "", "1", "", `${i}`, "Course"]
          : [`c${i}`, "battle", "casualties", "", "1", "killed", `${i}`, "Course"]
      )
    ),
  "claims about parts, dates and losses of one claim with a long label": (n) =>
    claimed([
      ["day", "battle", "event", "2 May 1700", "", "", "", words(n), words(n)],
      ...Array.from(
        {length: n},
        (_, i) =>
          [
            [`c${i}`, "day", "date", "3 May 1700", "", "", "", "Course"],
            [`c${i}`, "day", "event", "", "", "", "", "Course"],
            [`c${i}`, "day", "event", "2 May 1700", "", "", "", "Course"],
            [`c${i}`, "day", "casualties", "", "1", "killed", `${i}`, "Course"]
          ][i % 4]!
      )
    ]),
  "engagements of a campaign with a long strength": (n) => ({
    articles: [
      source("war", {Conflict: "War", Strength1: `5,000 men ${words(n)}`, Place: words(n)}),
      ...Array.from({length: Math.ceil(n / 8)}, (_, i) => source(`battle-${i}`, {Partof: "War", Strength1: "500"}))
    ],
    claims: null
  })
};

/** About as many characters of a kind of data as are asked for. */
export function ofLength(make: (n: number) => Large, characters: number): Large {
  const each = (lengthOf(make(400)) - lengthOf(make(200))) / 200;
  return make(Math.round(characters / each));
}

export function lengthOf({articles, claims}: Large): number {
  return [...articles, ...(claims ? [claims] : [])].reduce((sum, {text}) => sum + text.length, 0);
}

function article(fields: Record<string, string>): Large {
  return {articles: [source("battle", fields)], claims: null};
}

function source(slug: string, fields: Record<string, string>): Source {
  const all = {Conflict: slug, Date: "1 May 1700", Combatant1: "North", Combatant2: "South", ...fields};
  const lines = Object.entries(all).map(([name, value]) => `- ${name}: ${value}`);
  return {file: `data/articles/${slug}.txt`, text: [`= ${all.Conflict} =`, ...lines, ""].join("\n")};
}

function wikitext(n: number): Large {
  const lines = [
    "{{Infobox military conflict",
    "| conflict = Battle",
    "| date = 1 May 1700",
    "| combatant1 = North",
    "| combatant2 = South",
    `| strength1 = ${list(n, "<br>", (i) => `{{flag|France}} ${1000 + (i % 9000)} infantry`)}`,
    `| casualties1 = {{plainlist|\n${list(n, "\n", (i) => `* ${1 + (i % 900)} killed`)}\n}}`,
    "}}",
    ""
  ];
  return {articles: [{file: "data/articles/battle.wikitext", text: lines.join("\n")}], claims: null};
}

const columns = ["id", "engagement", "kind", "date", "side", "outcome", "amount", "section", "label"];
const others = ["place", "article"];

/** Claims beside an article, by the cells of `columns`; a label is made up where it is left out. */
function claimed(rows: readonly string[][]): Large {
  const lines = [
    [...columns, ...others],
    ...rows.map((cells) => [...cells, ...(cells.length < columns.length ? ["A claim"] : []), "", "battle"])
  ].map((cells) => cells.map((cell) => `"${cell}"`).join(","));
  const {articles} = article({Strength1: "5,000", Casualties1: "5 killed"});
  return {articles, claims: {file: "data/claims.csv", text: `${lines.join("\n")}\n`}};
}

function list(n: number, separator: string, each: (index: number) => string): string {
  return Array.from({length: n}, (_, index) => each(index)).join(separator);
}

function words(n: number): string {
  return "some words ".repeat(n).trim();
}
