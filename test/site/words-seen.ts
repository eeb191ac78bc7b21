import type {AnyPage} from "../support/any-page.js";

/** Opens what is folded, the first cell's editor, and in the playground an example. */
export async function openAll(page: AnyPage): Promise<void> {
  await page.evaluate(openEach);
}

/** The words of a page's main part that are cut, lie on others, or leave the chart that they belong to. */
export async function hiddenWords(page: AnyPage): Promise<string[]> {
  const words = await page.evaluate(wordsAsSeen);
  if (words.length < 5) throw new Error("the page says next to nothing");
  return [...overlaps(words), ...(await page.evaluate(cutWords)), ...(await page.evaluate(wordsOutside))];
}

async function openEach(): Promise<void> {
  const shown = <E extends HTMLElement>(selector: string, text = "") =>
    [...document.querySelectorAll<E>(selector)].filter(
      (element) => element.textContent.trim().startsWith(text) && element.checkVisibility({visibilityProperty: true})
    );
  const comes = async (selector: string, text?: string) => {
    while (shown(selector, text).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
  };
  const example = shown("label", "Start from")[0]?.querySelector("select");
  if (example) {
    example.selectedIndex = 7;
    for (const type of ["input", "change"]) example.dispatchEvent(new Event(type, {bubbles: true}));
    await comes("button", "Edit");
  }
  const [edit] = shown("button", "Edit");
  edit?.click();
  if (edit) await comes(".cm-content");
  for (const summary of shown("main summary")) summary.click();
}

type Seen = {text: string; left: number; top: number; right: number; bottom: number};

/** The lines of text of a page's main part that can be seen without scrolling within a table, each with its place. */
function wordsAsSeen(): Seen[] {
  const seen: Seen[] = [];
  const walker = document.createTreeWalker(document.querySelector("main")!, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const node = walker.currentNode as Text;
    const element = node.parentElement!;
    if (!node.data.trim() || !element.checkVisibility({visibilityProperty: true})) continue;
    if (element.closest("title, desc, select, .cm-editor")) continue;
    const window = element.closest(".scroller")?.getBoundingClientRect();
    const range = document.createRange();
    range.selectNodeContents(node);
    for (const {left, top, right, bottom} of range.getClientRects()) {
      const isOut = window && (top >= window.bottom || bottom <= window.top || left >= window.right);
      const isHeader = element.closest("thead");
      if (right - left > 1 && !isOut && !isHeader)
        seen.push({
          text: node.data.trim().slice(0, 40),
          left,
          top,
          right: Math.min(right, window?.right ?? right),
          bottom: Math.min(bottom, window?.bottom ?? bottom)
        });
    }
  }
  return seen;
}

/** Texts of which one lies on another by more than their line's leading. */
function overlaps(seen: readonly Seen[]): string[] {
  const sorted = [...seen].sort((a, b) => a.top - b.top);
  return sorted.flatMap((a, at) => {
    const near = sorted.slice(at + 1).filter((b) => b.top < a.bottom);
    const on = near.filter((b) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 2);
    return on.filter((b) => Math.min(a.bottom, b.bottom) - b.top > 6).map((b) => `“${a.text}” / “${b.text}”`);
  });
}

/** What hides a part of its own words, or shows it only to who scrolls sideways through code. */
function cutWords(): string[] {
  return [...document.querySelectorAll("main *")]
    .filter((element) => element.matches("pre") || ["hidden", "clip"].includes(getComputedStyle(element).overflowX))
    .filter((element) => element.scrollWidth > element.clientWidth + 1 && element.checkVisibility())
    .map((element) => `${element.localName}.${element.className}: ${element.textContent?.slice(0, 40)}`);
}

/** The lines of charts that reach out of them. */
function wordsOutside(): string[] {
  return [...document.querySelectorAll("main figure svg[role=img]")].flatMap((chart) => {
    const box = chart.getBoundingClientRect();
    return [...chart.querySelectorAll("text")]
      .filter((text) => text.checkVisibility())
      .filter((text) => {
        const {left, right, top, bottom} = text.getBoundingClientRect();
        return left < box.left - 0.5 || right > box.right + 0.5 || top < box.top - 0.5 || bottom > box.bottom + 0.5;
      })
      .map((text) => `out of its chart: ${text.textContent}`);
  });
}
