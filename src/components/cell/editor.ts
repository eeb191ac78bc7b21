import {autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap} from "@codemirror/autocomplete";
import {defaultKeymap, history, historyKeymap, indentWithTab} from "@codemirror/commands";
import {javascript, localCompletionSource} from "@codemirror/lang-javascript";
import {bracketMatching, indentOnInput, syntaxHighlighting} from "@codemirror/language";
import {EditorState, Prec} from "@codemirror/state";
import {drawSelection, EditorView, highlightSpecialChars, keymap, lineNumbers} from "@codemirror/view";
import {completions, type Known} from "./completions.js";
import {editorTheme, highlighting} from "./editor-theme.js";

export type EditorOptions = {
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
