import type {Plot} from "@observablehq/plot";
import {brushX, select, type D3BrushEvent} from "d3";
import {html} from "htl";
import {isDay} from "../../charts/options/option.js";
import {isoOf, numberOf, type IsoDay} from "../../reading/days.js";
import {inAddress} from "./in-address.js";

/** The first and the last day of a stretch of time, both inclusive. */
export type Days = readonly [first: IsoDay, last: IsoDay];

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
  const whole = html`<button type="button" class="button" ${{onclick: () => choose(null)}}>
    Whole time
  </button>` as HTMLButtonElement;
  const form = html`<form class="days-input" aria-label="Days shown" ${{onsubmit: prevent}}>
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
    ${{oninput: stop, onchange: read}}
  />` as HTMLInputElement;
}

function prevent(event: Event): void {
  event.preventDefault();
}

/** A shorter drag is a click that trembled. */
const shortest = 4;

/** A timeline on which a drag with the mouse chooses the days between; fingers scroll the page, and have the input's fields. */
export function brushed(timeline: HTMLElement, input: DaysInput): HTMLElement {
  const drawing = timeline.querySelector("svg svg");
  const scale = (drawing as (SVGSVGElement & Plot) | null)?.scale("x");
  if (!drawing || !scale?.domain || !scale.range || !scale.invert) return timeline;
  const {invert} = scale;
  const [start, end] = scale.domain as unknown as [Date, Date];
  const [left, right] = scale.range as unknown as [number, number];
  input.shown = daysBetween(start, end);
  const choose = ({selection}: D3BrushEvent<unknown>) => {
    if (!selection) return;
    const [from, to] = selection as [number, number];
    if (to - from < shortest) return group.call(brush.move, null);
    input.value = daysBetween(invert(from) as Date, invert(to) as Date);
    input.dispatchEvent(new Event("input", {bubbles: true}));
  };
  const brush = brushX<unknown>()
    .extent([
      [left, 0],
      [right, Number(drawing.getAttribute("height"))]
    ])
    .touchable(false)
    .on("end", choose);
  const group = select(drawing).append("g").call(brush);
  group.selectAll(".handle").remove();
  return timeline;
}

const millisecondsPerDay = 86_400_000;

/** The days between two dates of a time scale, those that they lie in included. */
export function daysBetween(start: Date, end: Date): Days {
  const [first, next] = [Math.floor(+start / millisecondsPerDay), Math.ceil(+end / millisecondsPerDay)];
  return [isoOf(first), isoOf(Math.max(first, next - 1))];
}

/** What is wrong with a reader's two days, each in words; empty where nothing is. */
export function faultsOf(first: string, last: string): [first: string, last: string] {
  const faults = [dayFault(first), dayFault(last)] as [string, string];
  if (!faults[0] && !faults[1] && numberOf(first) > numberOf(last)) faults[1] = `expected no day before ${first}`;
  return faults;
}

/** An ISO 8601 interval, `1944-06-11/1944-11-29`; null where it is none. */
export function readDays(text: string): Days | null {
  const [first = "", last = "", ...others] = text.split("/");
  return others.length || faultsOf(first, last).some(Boolean) ? null : [first, last];
}

function dayFault(day: string): string {
  return isDay(day) ? "" : "expected a day, YYYY-MM-DD, such as 1944-06-11; the year 480 BC is -0479";
}
