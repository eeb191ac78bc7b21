import {html} from "htl";
import {faultsOf, readDays, type Days} from "./days.js";
import {inAddress} from "./in-address.js";

export type DaysInput = HTMLElement & {
  /** The days chosen; null for the whole time. */
  value: Days | null;
  /** The days that an axis shows now, which stand for a field that the reader leaves empty. */
  shown: Days | null;
};

/**
 * A choice of a first and a last day, typed by the reader or set by a program that then tells of an `input`; kept in the
 * page's address. Days are ISO 8601 with astronomical years: `-0479-07-21` is 21 July 480 BC.
 *
 * @param name the address's parameter
 */
export function daysInput(name = "between"): DaysInput {
  let [chosen, shown]: (Days | null)[] = [null, null];
  const fields = [dayField(read), dayField(read)] as const;
  const whole = html`<button type="button" class="button" onclick=${() => choose(null)}>
    Whole time
  </button>` as HTMLButtonElement;
  const form = html`<form class="days-input" aria-label="Days shown" onsubmit=${prevent}>
    <label><span>First day</span> ${fields[0]}</label><label>Last day ${fields[1]}</label>${whole}
  </form>` as HTMLFormElement;

  function read(): void {
    const [first, last] = fields;
    if (!first.value && !last.value) return choose(null);
    const days = [first.value || first.placeholder, last.value || last.placeholder] as const;
    faultsOf(...days).forEach((fault, index) => fields[index]!.setCustomValidity(fault));
    if (form.reportValidity()) choose(days);
  }

  function choose(days: Days | null): void {
    input.value = days;
    input.dispatchEvent(new Event("input", {bubbles: true}));
  }

  const input = Object.defineProperties(form, {
    value: {
      get: () => chosen,
      set: (days: Days | null) => {
        chosen = days;
        whole.disabled = days === null;
        fields.forEach((field, index) => {
          field.value = days?.[index] ?? "";
          field.setCustomValidity("");
        });
      }
    },
    shown: {
      get: () => shown,
      set: (days: Days | null) => {
        shown = days;
        fields.forEach((field, index) => (field.placeholder = days?.[index] ?? ""));
      }
    }
  }) as unknown as DaysInput;
  input.value = null;
  return inAddress(name, input, {read: readDays, write: (days) => days?.join("/") ?? ""});
}

/** Half-typed days are no input: only what the reader leaves or enters is read. */
function dayField(read: () => void): HTMLInputElement {
  const stop = (event: Event) => event.stopPropagation();
  return html`<input
    type="text"
    size="11"
    autocomplete="off"
    spellcheck="false"
    oninput=${stop}
    onchange=${read}
  />` as HTMLInputElement;
}

function prevent(event: Event): void {
  event.preventDefault();
}
