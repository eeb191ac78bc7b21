import type {Completion, CompletionContext, CompletionResult} from "@codemirror/autocomplete";
import {ensureSyntaxTree, syntaxTree} from "@codemirror/language";
import type {EditorState} from "@codemirror/state";
import type {Schema} from "../../charts/options/option.js";
import {cellOptions} from "./scope.js";

/** What is known when a cell is edited. */
export type Known = {
  /** The names in scope. */
  names: readonly string[];
  /** What names in scope hold, by the name: `Plot` → `plot`, `barX` … */
  members: Readonly<Record<string, readonly string[]>>;
  /** The columns of the notebook's tables. */
  columns: readonly string[];
  /** The slugs of the notebook's engagements. */
  engagements: readonly string[];
};

type SyntaxNode = NonNullable<ReturnType<ReturnType<typeof syntaxTree>["resolveInner"]>>;

/**
 * Completes what is known: a chart's options and their values in its call, what a name in scope holds after its dot, columns
 * after the dot of any other name, and the names in scope elsewhere.
 */
export function completions(known: Known) {
  return (context: CompletionContext): CompletionResult | null => {
    const {state, pos} = context;
    // A slow machine may not have come to the place yet.
    const node = (ensureSyntaxTree(state, pos, 500) ?? syntaxTree(state)).resolveInner(pos, -1);
    if (node.name.includes("Comment")) return null;
    if (node.name === "String") return resultOf(node.from + 1, stringValues(state, node, known));
    const word = context.matchBefore(/[\w$]*$/)!;
    const object = objectBefore(state, word.from);
    if (object !== null) return resultOf(word.from, plain(membersOf(object, known)));
    if (word.from === word.to && !context.explicit) return null;
    const options = isPropertyPlace(node) ? optionsAround(state, node) : null;
    return resultOf(word.from, options ? named(options) : plain(known.names));
  };
}

function resultOf(from: number, options: readonly Completion[]): CompletionResult | null {
  return options.length ? {from, options, validFor: /^[\w$-]*$/} : null;
}

function plain(labels: readonly string[]): Completion[] {
  return labels.map((label) => ({label}));
}

/** The name before a dot that stands before a place; null where there is no dot, empty where no name is before it. */
function objectBefore(state: EditorState, place: number): string | null {
  const before = state.sliceDoc(Math.max(0, place - 100), place);
  const [, name] = /([\w$]*)\??\.$/.exec(before) ?? [];
  return name ?? null;
}

function membersOf(object: string, {members, columns}: Known): readonly string[] {
  return Object.hasOwn(members, object) ? members[object]! : columns;
}

/** Whether a node is where an option's name may stand: in an object, and not in the value of a property. */
function isPropertyPlace(node: SyntaxNode): boolean {
  return ["ObjectExpression", "PropertyDefinition", "PropertyName", "Property", "{", ","].includes(node.name);
}

/**
 * The options of the chart in whose call's options a node stands. An object that is not closed yet reads as a pattern that is
 * assigned to.
 */
function optionsAround(state: EditorState, node: SyntaxNode): Schema | null {
  const object = ancestor(node, ["ObjectExpression", "ObjectPattern"]);
  const holder = object?.parent?.name === "AssignmentExpression" ? object.parent.parent : object?.parent;
  const callee = holder?.name === "ArgList" ? holder.prevSibling : null;
  const name = callee ? state.sliceDoc(callee.from, callee.to) : "";
  return Object.hasOwn(cellOptions, name) ? cellOptions[name as keyof typeof cellOptions] : null;
}

function ancestor(node: SyntaxNode, names: readonly string[]): SyntaxNode | null {
  let at: SyntaxNode | null = node;
  while (at && !names.includes(at.name)) at = at.parent;
  return at;
}

function named(options: Schema): Completion[] {
  return Object.entries(options).map(([label, {meaning, values = {}}]) => ({
    label,
    apply: `${label}: `,
    detail: Object.keys(values).join(" | "),
    info: meaning
  }));
}

/** The kinds of options that engagements are values of. */
const ofEngagements: readonly string[] = ["engagement", "engagements", "policy"];

/** The values of the option that a string is given to. */
function stringValues(state: EditorState, node: SyntaxNode, {engagements}: Known): Completion[] {
  const property = ancestor(node, ["Property"]);
  const options = property && optionsAround(state, property);
  const name = property?.firstChild;
  if (!options || !name) return [];
  const {values = {}, kind = ""} = options[state.sliceDoc(name.from, name.to)] ?? {};
  return plain([...Object.keys(values), ...(ofEngagements.includes(kind) ? engagements : [])]);
}
