/** Characters beyond which browsers take seconds to type a text in as if by keys. */
const long = 20_000;

/** Puts a long text that is pasted into a text area at once; a short one is left to the browser. */
export function pasteLong(event: ClipboardEvent): void {
  const text = event.clipboardData?.getData("text/plain") ?? "";
  if (text.length < long) return;
  event.preventDefault();
  const area = event.currentTarget as HTMLTextAreaElement;
  area.setRangeText(text, area.selectionStart, area.selectionEnd, "end");
  area.dispatchEvent(new Event("input", {bubbles: true}));
}
