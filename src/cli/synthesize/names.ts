import type {Random} from "../made/random.js";

/** A land, and its adjective: `Karavia`, `Karavian`. */
export type Land = {name: string; adjective: string};

const heads =
  `Bar Bel Bran Cal Cor Dar Dol Drus El Fal Fen Gal Gar Gren Hal Har Hol Ist Jar Kal Kar Kel Lor Lun Mal Mar Mer Mor Nar
  Nor Ol Orv Ost Pel Per Ral Ren Rosk Sal Sar Sel Sten Tal Tar Tor Ulm Val Var Vel Vol Wen Yar Zal`.split(/\s+/);
const middles = "a e i o u al an ar av el en er iv il in ol on or ov ul".split(" ");
const tails =
  `brück da dal don feld ford gard grad heim holm ka kirk lov mark mouth na nitz polis ra rath sk stad sten tal to vik wald
  za`.split(/\s+/);
const ofPeople = "a ald as en ic io o us win".split(" ");

/** The name of a town, of three parts: there are some thirty thousand. */
export function townName(random: Random): string {
  return random.pick(heads) + random.pick(middles) + random.pick(tails);
}

export function madeLand(random: Random): Land {
  const stem = random.pick(heads) + random.pick(middles.slice(5));
  return {name: `${stem}ia`, adjective: `${stem}ian`};
}

export function personName(random: Random): string {
  return `${random.pick(heads)}${random.pick(ofPeople)} ${random.pick(["", "", "de ", "von "])}${townName(random)}`;
}
