import {createHash} from "node:crypto";

/** What Framework's renderer of Markdown knows of a page, as far as it is asked here: the blocks of code rendered so far. */
type Environment = {code: Block[]; params?: Readonly<Record<string, string>>};
type Block = {node: {body: Program; references: Identifier[]; declarations: Identifier[] | null}};
type Program = {body?: readonly {specifiers?: readonly {local?: Identifier}[]}[]};
type Identifier = {name: string};

type Token = {type: string; info: string; content: string};
type Fence = (tokens: Token[], index: number, options: unknown, environment: Environment, self: unknown) => string;
type Markdown = {renderer: {rules: {fence: Fence}}};

/**
 * Lets pages have cells, charts whose code readers can change. A fence
 *
 *     ```js cell=losses
 *     losses(notebook, {engagement, scale, policy});
 *     ```
 *
 * becomes a card with the live chart of that id, and with the code as a block from which the chart takes it. Its inputs are
 * the names in the code that the page's other blocks declare; the page's `notebook` is always among them. An id may hold a
 * parameter of the page's address, `cell=losses-[slug]`. `around=name` names a function of the page that is handed each chart
 * that the page's code draws, and gives what is shown. With `run=false` there is only the code, hidden, of a chart that a
 * component of the page shows.
 */
export function cellFences<Parser>(parser: Parser): Parser {
  const {rules} = (parser as Markdown).renderer;
  const {fence} = rules;
  rules.fence = (tokens, index, options, environment, self) => {
    const {cell, around, run} = attributesOf(tokens[index]!);
    if (!cell) return fence(tokens, index, options, environment, self);
    const render = (content: string, code = environment.code) =>
      fence([{type: "fence", info: "js", content}], 0, options, {...environment, code}, self);
    const id = cell.replace(/\[(\w+)\]/g, (_, name: string) => environment.params?.[name] ?? name);
    const code = tokens[index]!.content.trim();
    if (run === "false") return blockOf(id, code, " hidden");

    const blocks: Block[] = [];
    const fault = render(`() => {${code}\n}`, blocks);
    const [own] = blocks;
    if (!own) return fault;
    for (const {content} of tokens.filter(isPlain)) render(content, blocks);
    const given = [JSON.stringify(id), `{${inputsOf(own, blocks.slice(1)).join(", ")}}`, ...(around ? [around] : [])];
    const isFirst = !tokens.slice(0, index).some((token) => attributesOf(token).cell);
    const imported = isFirst ? render(`import {chartCell} from "/components/cell/chart-cell.js";`) : "";
    const live = render(`display(chartCell(${given.join(", ")})); // ${hashOf(code)}`);
    return `${imported}<div class="card">\n${live}${blockOf(id, code)}</div>\n`;
  };
  return parser;
}

/** What stands behind the language of a fence of JavaScript, as `cell=losses`. */
function attributesOf({type, info}: Token): Partial<Record<string, string>> {
  const [language, ...attributes] = type === "fence" ? info.trim().split(/\s+/) : [];
  return language === "js" ? Object.fromEntries(attributes.map((attribute) => attribute.split("=", 2))) : {};
}

/** Whether a token is a block of the page's own code. */
function isPlain(token: Token): boolean {
  const {cell, run} = attributesOf(token);
  return token.type === "fence" && /^js\b/.test(token.info) && !cell && run !== "false";
}

/** The names for which a cell's code has no declaration of its own, but the page has one; what it imports, cells have anyway. */
function inputsOf(cell: Block, page: readonly Block[]): string[] {
  const declared = page.flatMap(({node: {body, declarations}}) => {
    const imported = new Set((body.body ?? []).flatMap(({specifiers = []}) => specifiers.map(({local}) => local)));
    return (declarations ?? []).filter((identifier) => !imported.has(identifier)).map(({name}) => name);
  });
  const used = cell.node.references.map(({name}) => name).filter((name) => declared.includes(name));
  return [...new Set(["notebook", "dark", ...used])];
}

/** Framework highlights what it holds. */
function blockOf(id: string, code: string, attributes = ""): string {
  const text = code.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
  return `<pre data-cell="${id}" data-copy="none"${attributes}><code class="language-js">${text}</code></pre>\n`;
}

/** With another code a chart is another block of the page, which the preview runs anew. */
function hashOf(code: string): string {
  return createHash("sha256").update(code).digest("hex").slice(0, 8);
}
