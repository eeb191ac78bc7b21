import {html} from "htl";

type Fields = Readonly<Record<string, string>>;
type Control = HTMLInputElement | HTMLTextAreaElement;

export type Form = HTMLElement & {
  /** Fills in what a text says, except where the reader is typing. */
  show: (fields: Fields, form: "plain" | "wikitext") => void;
};

const ofSide = {combatant: "Belligerent", strength: "Strength", casualties: "Casualties"};

/**
 * The values of an engagement's two sides, to be typed in.
 *
 * @param onChange told of each field that the reader changes, with all values
 */
export function form(onChange: (name: string, value: string) => void): Form {
  const controls = new Map<string, Control>();
  const control = (label: string, name: string) => {
    const input = html`<input type="text" name=${name} autocomplete="off" spellcheck="false" />` as HTMLInputElement;
    input.addEventListener("input", () => onChange(name, input.value));
    controls.set(name, input);
    return html`<label>${label} ${input}</label>`;
  };
  const side = (number: number) =>
    html`<fieldset>
      <legend>Side ${number}</legend>
      ${Object.entries(ofSide).map(([stem, label]) => control(label, `${stem}${number}`))}
    </fieldset>`;
  const note = html`<p class="muted" hidden>
    The text is wikitext. A change here writes it anew as plain lines, with the values that were read.
  </p>`;
  const element = html`<form class="playground-form" ${{onsubmit: (event: Event) => event.preventDefault()}}>
    ${note}
    <fieldset>
      <legend>Engagement</legend>
      ${control("Name", "conflict")}${control("Date", "date")}${control("Place", "place")}
    </fieldset>
    ${side(1)}${side(2)}
  </form>`;
  const show: Form["show"] = (fields, form) => {
    note.hidden = form === "plain";
    for (const [name, input] of controls)
      if (input !== document.activeElement) input.value = (fields[name] ?? "").replaceAll("\n", "<br />");
  };
  return Object.assign(element, {show});
}
