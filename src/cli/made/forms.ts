import type {Interval} from "../../reading/interval.js";
import type {Random} from "./random.js";

/** Words and signs of one meaning each; `N` is the number, `M` the upper one of two. */
export const forms = {
  atLeast: [
    "N+",
    "over N",
    "more than N",
    "at least N",
    "no fewer than N",
    "no less than N",
    "not less than N",
    "N or more",
    "a minimum of N",
    ">N",
    ">=N",
    "≥N",
    "⩾N",
    "N at the least",
    "upwards of N",
    "in excess of N",
    "exceeding N"
  ],
  atMost: [
    "up to N",
    "fewer than N",
    "less than N",
    "no more than N",
    "not more than N",
    "at most N",
    "under N",
    "max. N",
    "a maximum of N",
    "<N",
    "<=N",
    "≤N",
    "⩽N",
    "N or fewer",
    "N or less",
    "N at the most"
  ],
  about: [
    "c. N",
    "~N",
    "about N",
    "around N",
    "approximately N",
    "approx. N",
    "some N",
    "roughly N",
    "circa N",
    "≈N",
    "nearly N",
    "almost N",
    "{{circa|N}}",
    "{{c.|N}}",
    "{{approx|N}}"
  ],
  range: [
    "N–M",
    "N-M",
    "N to M",
    "between N and M",
    "from N to M",
    "N – M",
    "N—M",
    "N ~ M",
    "at least N and at most M",
    "N or M"
  ]
};

/** What may have become of people, each with words for it. */
export const fateWords: Record<string, string[]> = {
  killed: ["killed", "dead", "slain", "KIA", "fatalities", "killed in action"],
  wounded: ["wounded", "injured", "WIA", "hurt", "wounded in action"],
  captured: ["captured", "POWs", "prisoners", "taken prisoner", "prisoners of war", "surrendered"],
  missing: ["missing", "MIA", "missing in action"]
};

/** The same bounds in another form. */
export function rewritten({low, high, approximate}: Interval, random: Random): string {
  if (low === null) return filled(random.pick(forms.atMost), high!);
  if (high === null) return filled(random.pick(forms.atLeast), low);
  if (low !== high) return filled(random.pick(forms.range), low, high);
  return approximate ? filled(random.pick(forms.about), low) : exactly(low, random);
}

export function filled(form: string, low: number, high = low): string {
  return form.replace(/[NM]/g, (sign) => grouped(sign === "N" ? low : high));
}

/** A number in digits, in words, or as thousands and millions. */
function exactly(number: number, random: Random): string {
  const ways = [grouped(number), inWords(number), scaled(number, 1000, random), scaled(number, 1e6, random)];
  return random.pick(ways.filter((way) => way !== null));
}

const scales: Record<number, string[]> = {
  1000: [" thousand", "K", "k", "-thousand"],
  1e6: [" million", "M", " mln", "-million"]
};

/** At most three places after the point, and no hyphen after such. */
function scaled(number: number, scale: number, random: Random): string | null {
  if (number < scale || (number * 1000) % scale !== 0) return null;
  const words = scales[scale]!.filter((word) => number % scale === 0 || !word.startsWith("-"));
  return `${number / scale}${random.pick(words)}`;
}

const ones =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " "
  );
const tens = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

/** A whole number below a thousand million in words: `twelve thousand three hundred and four`. */
export function inWords(number: number): string {
  const scales: [number, string][] = [
    [1e6, "million"],
    [1000, "thousand"],
    [100, "hundred"]
  ];
  for (const [scale, name] of scales) {
    if (number < scale) continue;
    const rest = number % scale;
    const head = `${inWords(Math.floor(number / scale))} ${name}`;
    return rest === 0 ? head : `${head}${rest < 100 ? " and" : ""} ${inWords(rest)}`;
  }
  if (number < 20) return ones[number]!;
  return number % 10 === 0 ? tens[number / 10]! : `${tens[Math.floor(number / 10)]}-${ones[number % 10]}`;
}

/** Its digits in groups of three. */
export function grouped(number: number, separator = ","): string {
  return String(number).replace(/\B(?=(\d{3})+$)/g, separator);
}

/** Words as some write them, without hyphens or without `and`. */
export function loosely(words: string, hyphen: string, and: string): string {
  return words.replaceAll("-", hyphen).replaceAll(" and ", and);
}
