import {html} from "htl";
import {actions, copying} from "../export/actions.js";
import type {CellCode} from "./cell-code.js";
import type {Known} from "./completions.js";
import type {Editor} from "./editor.js";
import {linkTo} from "./link.js";

type CodePanel = {
  element: HTMLElement;
  /** Once the panel stands in the page: opens the editor for code that is not the page's, and leads the reader to a link's. */
  arrive: () => void;
  /** Shows the code as it now is, after the page's own may have changed. */
  update: () => void;
  /** Says what came of the last run: why there is no new chart, or, where that is null, that there is one. */
  tell: (fault: string | null) => void;
};

type PanelOptions = {
  id: string;
  code: CellCode;
  /** The page's own code, in colours. */
  block: () => HTMLElement;
  /** Runs the code as it now is. */
  draw: () => void;
  /** What an editor can complete. */
  known: () => Promise<Known>;
};

/** The pause in typing, in milliseconds, after which the chart follows. */
const pause = 150;

/** The code below a chart: shown, and at *Edit* in an editor, with what belongs to it. */
export function codePanel({id, code, block, draw, known}: PanelOptions): CodePanel {
  const name = `code of ${id.replaceAll("-", " ")}`;
  const {button, status} = actions();
  const toggle = html`<button
    type="button"
    class="button"
    ${{onclick: () => (editor ? close() : void open("editor"))}}
  ></button>`;
  const runs = html`<button type="button" class="button" ${{onclick: () => run(code.accept)}}>Run</button>`;
  const resets = html`<button type="button" class="button" ${{onclick: () => run(code.reset)}}>Reset</button>`;
  const restores = html`<button type="button" class="button" ${{onclick: () => run(code.restore)}}>Restore</button>`;
  const link = () => linkTo(location.href, id, code.shown);
  const copies = button("Copy link", copying("a link to this code", link));
  const notice = html`<p class="cell-notice" tabindex="-1"></p>`;
  const fixed = html`<pre data-copy="none" tabindex="0" aria-label=${name}><code></code></pre>`;
  const alert = html`<p class="cell-fault" role="alert"></p>`;
  const names = html`<p></p>`;
  const describedBy = `${id}-leaving`;
  const scope = html`<div class="cell-scope">
    <span id=${describedBy}>${leaving}</span> ${running}
    <details>
      <summary>${scopeInShort}</summary>
      ${names}
    </details>
  </div>`;
  let editor: Editor | null = null;
  let inColours = (text: string): Node[] => [document.createTextNode(text)];
  let typing: ReturnType<typeof setTimeout> | undefined;
  let drawings = 0;

  function run(change: () => void): void {
    clearTimeout(typing);
    change();
    update();
    draw();
  }

  function edited(text: string): void {
    code.edit(text);
    update();
    clearTimeout(typing);
    if (code.author !== "link") typing = setTimeout(draw, pause);
  }

  async function open(focus: "editor" | "notice" | null): Promise<void> {
    const {makeEditor, highlighted} = await import("./editor.js");
    inColours = highlighted;
    const complete = await known();
    if (!editor) {
      names.textContent = scopeInWords(complete);
      const events = {onEdit: edited, onRun: () => run(code.accept)};
      editor = makeEditor({code: code.shown, known: complete, label: name, describedBy, ...events});
      fixed.replaceWith(editor.element);
    }
    update();
    if (focus === "editor") editor.focus();
    if (focus === "notice") readNotice();
  }

  /** The notice stands below the chart, and may be far down the page. */
  function readNotice(): void {
    notice.scrollIntoView({block: "center"});
    notice.focus({preventScroll: true});
  }

  function arrive(): void {
    if (code.author === "page") return;
    // Who is writing elsewhere on the page is not torn from it.
    const isFree = document.activeElement === document.body;
    void open(code.author === "link" && isFree ? "notice" : null);
  }

  function close(): void {
    editor?.element.replaceWith(fixed);
    editor = null;
    update();
  }

  function update(): void {
    const shown = code.shown === code.own ? block().cloneNode(true).childNodes : inColours(code.shown);
    fixed.firstElementChild!.replaceChildren(...shown);
    if (editor && editor.code !== code.shown) editor.code = code.shown;
    toggle.textContent = editor ? "Close editor" : "Edit";
    toggle.setAttribute("aria-label", `${toggle.textContent}: ${name}`);
    toggle.setAttribute("aria-expanded", String(editor !== null));
    runs.hidden = copies.hidden = scope.hidden = editor === null;
    restores.hidden = code.author === "link" || !code.aside;
    resets.hidden = editor === null && code.author === "page";
    notice.textContent = noticeOf(code);
    notice.hidden = notice.textContent === "";
  }

  function tell(fault: string | null): void {
    alert.textContent = fault ?? "";
    alert.hidden = fault === null;
    // The number makes it another text each time, which screen readers say again.
    status.textContent = fault === null && editor ? `Drawn (${++drawings})` : "";
  }

  addEventListener("hashchange", () => {
    if (code.follow()) void open("notice");
  });

  const bar = html`<div class="bar cell-bar">${toggle}${runs}${resets}${restores}${copies}${status}</div>`;
  return {element: html`<div class="cell-code">${bar}${notice}${fixed}${alert}${scope}</div>`, arrive, update, tell};
}

/** What a reader should know of the code that is shown; empty where it is the page's own, and the only one. */
function noticeOf({author, outdated, held, aside}: CellCode): string {
  if (author === "link")
    return `This code came with a link. It has not run: read it, and press Run if you want to. ${aside ? linkOverOwn : "Reset leaves it."}`;
  const own = author === "reader" ? ownNotice(outdated, held) : "";
  return [own, aside ? "Other code of yours is kept: Restore brings it back." : ""].filter(Boolean).join(" ");
}

const linkOverOwn = "Your own code is kept: Reset leaves the link and takes it up again.";

function ownNotice(outdated: boolean, held: boolean): string {
  if (held) return "You changed this code. It drew nothing when it last ran, and waits: change it, or press Run.";
  if (outdated) return "You changed this code, and the page’s own has changed since. Reset takes the page’s.";
  return "You changed this code. It is kept in this browser until you press Reset.";
}

/** How the editor is left, which readers should hear as they come to it. */
const leaving = "Escape, then Tab, leaves the editor.";

const running = "Ctrl-Enter or ⌘-Enter runs the code at once.";

const scopeInShort = "In scope: the notebook’s tables, the chart functions, Plot, d3, aq, width and the page’s inputs";

/** All that code may use. */
function scopeInWords({names, members}: Known): string {
  return `Names: ${names.join(", ")}. The notebook’s tables: ${members.notebook!.join(", ")}.`;
}
