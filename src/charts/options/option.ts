import {isoOf, numberOf} from "../../reading/days.js";
import type {Policy} from "../../model/statements/policy.js";
import type {Measure} from "../text/text-width.js";

/**
 * An option as data, from which its type, its check, the editor's completion, the command's flags, the pages' inputs and the
 * reference are made.
 */
export type Option = {
  /** What it does, in words without a full stop. */
  readonly meaning: string;
  /** What may be given; that of an option without a kind is one of its `values`. */
  readonly kind?: Kind;
  /** Values that are fixed, each with how a choice among them reads. */
  readonly values?: Readonly<Record<string, string>>;
  /** The value where none is given. */
  readonly default?: unknown;
  /** The same in words, where it is made from the data or from another option. */
  readonly byDefault?: string;
  /** What a choice among its values is called. */
  readonly label?: string;
};

export type Schema = Readonly<Record<string, Option>>;

/** What a caller may give. */
export type OptionsOf<Options extends Schema> = {[Name in keyof Options]?: ValueOf<Options[Name]> | undefined};

/** What is known once defaults stand in for what was not given. */
export type Resolved<Options extends Schema> = {
  [Name in keyof Options]: ValueOf<Options[Name]> | (Options[Name] extends {default: unknown} ? never : undefined);
};

type ValueOf<Own extends Option> = Own extends {kind: infer Name extends Kind}
  ? Values[Name]
  : keyof Own["values"] & string;

type Values = {
  engagement: string;
  engagements: string | readonly string[];
  policy: Policy;
  sides: readonly [number, number];
  days: readonly [first: string, last: string] | null;
  day: string;
  text: string;
  width: number;
  flag: boolean;
  document: Document;
  measure: Measure;
};

export type Kind = keyof Values;

/** What each kind expects, in words, and whether a value is so; what a notebook must have is looked for where it is read. */
const kinds: {readonly [Name in Kind]: readonly [expected: string, is: (value: unknown) => boolean]} = {
  engagement: ["the slug of an engagement", isText],
  engagements: ["slugs of engagements", (value) => [value].flat().every(isText)],
  policy: ["the slug of an article", isText],
  sides: ["two sides, as [1, 2]", (value) => isPair(value) && value.every(isCount)],
  days: ['two days in order, YYYY-MM-DD, as ["1944-10-01", "1944-11-30"]', areDays],
  day: ["a day, YYYY-MM-DD", isDay],
  text: ["a text", isText],
  width: ["more than 0", (value) => Number.isFinite(value) && (value as number) > 0],
  flag: ["true or false", (value) => typeof value === "boolean"],
  document: ["a document", (value) => typeof value === "object" && value !== null],
  measure: ["a function", (value) => typeof value === "function"]
};

/** What may be given an option, in words. */
export function expectedOf({kind, values = {}}: Option): string {
  return [...Object.keys(values), ...(kind ? [kinds[kind][0]] : [])].join(", ");
}

/**
 * What a caller gave of a schema's options, held against it; what is undefined or null is not given.
 *
 * @param whose whom the options are given to
 * @throws OptionError on a name or a value that there is not
 */
export function checkOptions<Given extends object>(whose: string, schema: Schema, given: Given): Given {
  for (const [name, value] of Object.entries(given)) {
    if (!Object.hasOwn(schema, name))
      throw new OptionError(name, `${whose} has no option ${name}; expected ${Object.keys(schema).join(", ")}`);
    const option = schema[name]!;
    if (value === undefined || value === null || accepts(option, value)) continue;
    const fault = option.kind ? "impossible" : "unknown";
    throw new OptionError(name, `${fault} ${name}: ${inWords(value)}; expected ${expectedOf(option)}`);
  }
  return Object.fromEntries(Object.entries(given).filter(([, value]) => (value ?? null) !== null)) as Given;
}

/** A mistake in what a chart was given. */
export class OptionError extends RangeError {
  constructor(
    /** The option's name. */
    readonly option: string,
    message: string
  ) {
    super(message);
  }
}

/** The options of a schema among others, with their defaults where they are not given. */
export function resolved<Options extends Schema>(schema: Options, given: OptionsOf<Options>): Resolved<Options> {
  const values = Object.entries(schema).map(([name, option]) => [name, given[name] ?? option.default]);
  return Object.fromEntries(values) as Resolved<Options>;
}

/** Whether a value may be given to an option. */
export function accepts({kind, values = {}}: Option, value: unknown): boolean {
  return kind ? kinds[kind][1](value) : typeof value === "string" && Object.hasOwn(values, value);
}

function inWords(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(inWords).join(", ")}]`;
  if (typeof value === "function") return "a function";
  return typeof value === "object" && value !== null ? "an object" : String(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isPair(value: unknown): value is readonly [unknown, unknown] {
  return Array.isArray(value) && value.length === 2;
}

function isCount(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) > 0;
}

function areDays(value: unknown): boolean {
  return isPair(value) && isDay(value[0]) && isDay(value[1]) && numberOf(value[0]) <= numberOf(value[1]);
}

/** Whether it is a day that there was or will be, years before AD 1 astronomical: 30 February is none. */
export function isDay(value: unknown): value is string {
  return isText(value) && /^-?\d{4}-\d{2}-\d{2}$/.test(value) && isoOf(numberOf(value)) === value;
}
