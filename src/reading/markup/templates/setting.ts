/** What a field holds: names one by one, amounts of people and things, or text. */
export type FieldKind = "names" | "amounts" | "text";

/** A template's arguments, set as text, by position and by name. */
export type Arguments = {positional: string[]; named: Map<string, string>};

/** A template as it is called, for the kind of field that it stands in. */
export type Call = Arguments & {name: string; kind: FieldKind};

/** What a template shows. */
export type Setting = (call: Call) => string;

/** What templates show, each setting under several names, which are divided by commas. */
export type Table = readonly (readonly [names: string, setting: Setting])[];

/**
 * Characters of Unicode's private use area that stand, while a value is set, for what decides only when its whole line is known.
 * Text that comes in is freed of them.
 */
export const signs = {
  /** A line's end that the page shows too, unlike the end of a line of the source. */
  break: "\ue000",
  rule: "\ue001",
  /** A flag beside a name, with the country that it shows, up to `end`. */
  icon: "\ue002",
  /** A flag with the country's name, up to `end`. */
  flag: "\ue003",
  end: "\ue004",
  /** Where a link begins. */
  link: "\ue005",
  /** A comma inside a name. */
  comma: "\ue006",
  /** Where a reference stood. */
  reference: "\ue007",
  /** At the head of a line that stands below the title of its list. */
  below: "\ue008"
} as const;

export function withoutSigns(text: string): string {
  return text.replace(/[\ue000-\ue008]/g, "");
}
