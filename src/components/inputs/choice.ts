import * as Inputs from "@observablehq/inputs";
import {inAddress} from "./in-address.js";

/**
 * A choice of one among named values, kept in the page's address.
 *
 * @param choices value → how it reads; the first is the default
 * @param name the address's parameter; by default the label in lower case
 */
export function choice(
  label: string,
  choices: Record<string, string>,
  name = label.toLowerCase().replaceAll(" ", "-")
) {
  const values = Object.keys(choices);
  const format = (value: string) => choices[value]!;
  const input =
    values.length > 3
      ? Inputs.select(values, {label, format, value: values[0]!})
      : Inputs.radio(values, {label, format, value: values[0]!});
  return inAddress(name, input as unknown as HTMLElement & {value: string}, {
    read: (text) => (values.includes(text) ? text : null),
    write: (value) => value
  });
}
