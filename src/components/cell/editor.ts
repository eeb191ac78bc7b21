import {autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap} from "@codemirror/autocomplete";
import {defaultKeymap, history, historyKeymap, indentWithTab} from "@codemirror/commands";
import {javascript, javascriptLanguage, localCompletionSource} from "@codemirror/lang-javascript";
import {bracketMatching, HighlightStyle, indentOnInput, syntaxHighlighting} from "@codemirror/language";
import {EditorState, Prec} from "@codemirror/state";
import {drawSelection, EditorView, highlightSpecialChars, keymap, lineNumbers} from "@codemirror/view";
import {highlightCode, tags} from "@lezer/highlight";
import {html} from "htl";
import {completions, type Known} from "./completions.js";

type EditorOptions = {
  code: string;
  /** What can be completed. */
  known: Known;
  /** The editor's name for readers who do not see it, and the id of what describes it. */
  label: string;
  describedBy: string;
  /** The code after each change that the reader makes. */
  onEdit: (code: string) => void;
  /** Ctrl-Enter, or ⌘-Enter. */
  onRun: () => void;
};

export type Editor = {element: HTMLElement; code: string; focus: () => void};

/** An editor of a cell's code. Tab indents; after Escape it leaves the editor, as the description should say. */
export function makeEditor({code, known, label, describedBy, onEdit, onRun}: EditorOptions): Editor {
  const run = () => {
    onRun();
    return true;
  };
  // What a program puts into the editor is no edit of the reader's.
  let silent = false;
  const view = new EditorView({
    doc: code,
    extensions: [
      lineNumbers(),
      highlightSpecialChars(),
      history(),
      drawSelection(),
      EditorState.tabSize.of(2),
      EditorView.lineWrapping,
      indentOnInput(),
      bracketMatching(),
      closeBrackets(),
      javascript(),
      syntaxHighlighting(highlighting),
      editorTheme,
      autocompletion({override: [completions(known), localCompletionSource], icons: false}),
      EditorView.contentAttributes.of({"aria-label": label, "aria-describedby": describedBy}),
      EditorView.updateListener.of((update) => {
        if (update.docChanged && !silent) onEdit(update.state.doc.toString());
      }),
      Prec.highest(keymap.of([{key: "Mod-Enter", run}])),
      keymap.of([...closeBracketsKeymap, ...completionKeymap, ...defaultKeymap, ...historyKeymap, indentWithTab])
    ]
  });
  return {
    element: view.dom,
    focus: () => view.focus(),
    get code() {
      return view.state.doc.toString();
    },
    set code(insert) {
      silent = true;
      view.dispatch({changes: {from: 0, to: view.state.doc.length, insert}});
      silent = false;
    }
  };
}

/** A text of code in the colours that it has in an editor. */
export function highlighted(code: string): Node[] {
  const nodes: Node[] = [];
  highlightCode(
    code,
    javascriptLanguage.parser.parse(code),
    highlighting,
    (text, classes) =>
      nodes.push(classes ? html`<span class=${classes}>${text}</span>` : document.createTextNode(text)),
    () => nodes.push(document.createTextNode("\n"))
  );
  return nodes;
}

/** The colours of the pages' blocks of code, which follow the reader's system from light to dark. */
const highlighting = HighlightStyle.define([
  {tag: [tags.keyword, tags.operatorKeyword], color: "var(--syntax-keyword)"},
  {tag: [tags.string, tags.regexp], color: "var(--syntax-string)"},
  {tag: tags.number, color: "var(--syntax-entity-tag)"},
  {tag: [tags.bool, tags.null], color: "var(--syntax-variable)"},
  {tag: tags.propertyName, color: "var(--syntax-constant)"},
  {tag: tags.comment, color: "var(--syntax-comment)"},
  {tag: tags.function(tags.variableName), color: "var(--syntax-entity)"}
]);

const editorTheme = EditorView.theme({
  "&": {color: "var(--theme-foreground)", fontSize: "14px"},
  "&.cm-focused": {outline: "2px solid var(--theme-foreground-focus)", outlineOffset: "-2px"},
  ".cm-content": {fontFamily: "var(--monospace)", caretColor: "var(--theme-foreground)", padding: "0.75rem 0"},
  ".cm-cursor": {borderLeftColor: "var(--theme-foreground)"},
  ".cm-gutters": {backgroundColor: "transparent", color: "var(--theme-foreground-muted)", border: "none"},
  "&.cm-focused .cm-selectionBackground, .cm-selectionBackground, ::selection": {
    backgroundColor: "color-mix(in srgb, var(--theme-foreground-focus) 30%, transparent) !important"
  },
  "&.cm-focused .cm-matchingBracket": {
    backgroundColor: "color-mix(in srgb, var(--theme-foreground-focus) 25%, transparent)",
    outline: "1px solid var(--theme-foreground-focus)"
  },
  ".cm-tooltip": {
    backgroundColor: "var(--card)",
    color: "var(--theme-foreground)",
    border: "1px solid var(--theme-foreground-faint)",
    maxWidth: "calc(100vw - 2rem)"
  },
  ".cm-tooltip.cm-tooltip-autocomplete > ul > li[aria-selected]": {
    backgroundColor: "color-mix(in srgb, var(--theme-foreground) 18%, var(--card))",
    color: "var(--theme-foreground)"
  },
  ".cm-completionDetail": {color: "var(--theme-foreground-muted)"}
});
