import {grouped} from "../../made/numbers.js";
import {written, type MadeValue} from "../../made/value.js";
import {people, type Property} from "./property.js";

const whole: ((parts: string, sum: string) => string)[] = [
  (parts, sum) => `${parts}\nTotal: ${sum}`,
  (parts, sum) => `Total: ${sum}\n${parts}`,
  (parts, sum) => `${sum} in total: ${parts}`,
  (parts, sum) => `${sum} total (${parts})`,
  (parts, sum) => `${sum} (${parts})`,
  (parts, sum) => `${sum}: ${parts}`,
  (parts, sum) => `${parts} (${sum} in total)`,
  (parts, sum) => `${parts}, a total of ${sum}`,
  (parts, sum) => `${parts} (total ${sum})`,
  (parts, sum) => `${sum}, including ${parts}`,
  (parts, sum) => `${sum}\n* ${parts.replaceAll(", ", "\n* ")}`,
  (parts, sum) => `${sum}\n${parts.replaceAll(", ", "\n")}`,
  (parts, sum) => `${parts.replaceAll(", ", "\n")}\n${sum}`,
  (parts, sum) => `${parts}\n'''${sum}''' total`
];

const claimants = [
  "Soviet sources",
  "German claim",
  "UN estimate",
  "modern estimates",
  "government sources",
  "Livy",
  "Western sources"
];

export const ofWholes: readonly Property[] = [
  people("a whole and its parts are counted once", (value, random) => {
    const sum = sumOf(value);
    return {text: random.pick(whole)(written(value), grouped(sum)), people: String(sum)};
  }),
  people("a part that is included adds nothing", (value, random) => {
    const [part, ...others] = value.statements;
    const sum = sumOf(value) + others.length;
    const form = random.pick(["including", "incl.", "of whom", "of which", "among them"]);
    return {text: `${grouped(sum)} men, ${form} ${written({...value, statements: [part!]})}`, people: String(sum)};
  }),
  people("rival claims give the lowest and the highest", (value, random) => {
    const [first, second] = value.statements.map(({bounds}) => bounds.low!) as [number, number];
    const one = random.below(claimants.length);
    const two = (one + 1 + random.below(claimants.length - 1)) % claimants.length;
    const fate = value.field === "casualties" ? "killed" : "men";
    const line = random.pick<(amount: string, who: string) => string>([
      (amount, who) => `${amount} ${fate} (${who})`,
      (amount, who) => `${who}: ${amount} ${fate}`,
      (amount, who) => `${amount} ${fate} according to ${who}`
    ]);
    const text = [line(grouped(first), claimants[one]!), line(grouped(second), claimants[two]!)].join("\n");
    const [low, high] = [Math.min(first, second), Math.max(first, second)];
    return {text, people: low === high ? String(low) : `${low}–${high}`};
  })
];

function sumOf({statements}: MadeValue): number {
  return statements.reduce((sum, {bounds}) => sum + bounds.low!, 0);
}
