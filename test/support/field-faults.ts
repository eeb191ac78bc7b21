/** A field of a Table Schema. */
export type Field = {
  name: string;
  type: string;
  title?: string;
  description?: string;
  constraints?: {required?: boolean; minimum?: number; pattern?: string; enum?: string[]};
};

type Type = {constraints: string[]; holds: (text: string) => boolean};

/** The types that the notebook's tables have, each with the constraints that it may have besides `required`, and how it is written. */
const types: Record<string, Type> = {
  string: {constraints: ["pattern", "enum"], holds: () => true},
  integer: {constraints: ["minimum"], holds: (text) => /^-?\d+$/.test(text)},
  number: {constraints: ["minimum"], holds: (text) => /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)},
  boolean: {constraints: [], holds: (text) => text === "true" || text === "false"},
  array: {constraints: [], holds: (text) => Array.isArray(parsed(text))},
  object: {constraints: [], holds: (text) => parsed(text)?.constructor === Object}
};

/** What is wrong with the description of a field. */
export function fieldFaults({name, type, title, description, constraints = {}}: Field): string[] {
  if (!types[type]) return [`${name}: type ${type}`];
  const strange = Object.keys(constraints).filter(
    (key) => key !== "required" && !types[type]!.constraints.includes(key)
  );
  return [
    ...(title && description ? [] : [`${name}: no title or no description`]),
    ...strange.map((key) => `${name}: constraint ${key} of type ${type}`)
  ];
}

/** What is wrong with a cell of a field; null is a missing value. */
export function valueFaults({name, type, constraints = {}}: Field, text: string | null): string[] {
  const {required, minimum, pattern, enum: values} = constraints;
  if (text === null) return required ? [`${name}: no value`] : [];
  if (!types[type]?.holds(text)) return [`${name}: ${text} is no ${type}`];
  const broken =
    (minimum !== undefined && Number(text) < minimum) ||
    (pattern !== undefined && !new RegExp(`^(?:${pattern})$`).test(text)) ||
    (values !== undefined && !values.includes(text));
  return broken ? [`${name}: ${text} breaks ${JSON.stringify(constraints)}`] : [];
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
