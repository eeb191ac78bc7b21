import {HighlightStyle} from "@codemirror/language";
import {EditorView} from "@codemirror/view";
import {tags} from "@lezer/highlight";

/** The page's own colours, which follow the reader's system from light to dark. */
export const highlighting = HighlightStyle.define([
  {tag: [tags.keyword, tags.operatorKeyword], color: "var(--syntax-keyword)"},
  {tag: [tags.string, tags.regexp], color: "var(--syntax-string)"},
  {tag: [tags.number, tags.bool, tags.null], color: "var(--syntax-constant)"},
  {tag: tags.propertyName, color: "var(--syntax-constant)"},
  {tag: tags.comment, color: "var(--syntax-comment)"},
  {tag: tags.function(tags.variableName), color: "var(--syntax-entity)"}
]);

export const editorTheme = EditorView.theme({
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
