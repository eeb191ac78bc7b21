/**
 * Gives a drawing the colours of two themes at once: a colour that is not the same in both becomes a variable of the page's
 * style, named after the two (`bothColours`). Its ids end in a suffix of their own, so that it may stand in a page more than
 * once, and it loses its metadata, which is a file's.
 *
 * @param dark the same drawing in the dark theme
 */
export function inBothThemes(light: Element, dark: Element, suffix: string): Element {
  light.querySelector("metadata")?.remove();
  dark.querySelector("metadata")?.remove();
  const others = [dark, ...dark.querySelectorAll("*")];
  for (const [index, element] of [light, ...light.querySelectorAll("*")].entries())
    for (const name of element.getAttributeNames()) {
      const value = element.getAttribute(name)!;
      const joined = joinedValue(name, value, others[index]?.getAttribute(name), suffix);
      if (joined !== value) element.setAttribute(name, joined);
    }
  return light;
}

function joinedValue(name: string, value: string, other: string | null | undefined, suffix: string): string {
  if (naming.has(name)) return `${value}${suffix}`;
  if (value !== other && isColour(value) && isColour(other)) return `var(${prefix}${value.slice(1)}-${other.slice(1)})`;
  return value.replace(/url\(#([^)]+)\)/g, `url(#$1${suffix})`);
}

const naming = new Set(["id", "href", "aria-labelledby", "aria-describedby"]);

function isColour(value: string | null | undefined): value is string {
  return /^#[\da-f]{6}$/i.test(value ?? "");
}

const prefix = "--both-";

/** The style rules for the colours of two themes that drawings in an HTML text name. */
export function bothColours(html: string): string {
  const names = new Set(Array.from(html.matchAll(/var\((--both-[\da-f]{6}-[\da-f]{6})\)/gi), ([, name]) => name!));
  const rules = (theme: 0 | 1) =>
    Array.from(names, (name) => `${name}:#${name.slice(prefix.length).split("-")[theme]}`).join(";");
  return names.size ? `:root{${rules(0)}}@media (prefers-color-scheme:dark){:root{${rules(1)}}}` : "";
}
