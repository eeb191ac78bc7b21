import {beforeEach, expect, test, vi} from "vitest";
import {cellCode} from "../../../src/components/cell/cell-code.js";
import {linkTo} from "../../../src/components/cell/link.js";

const page = "https://example.org/timeline";
const [own, mine, theirs] = ["timeline(notebook)", "mine", "theirs"];

beforeEach(() => {
  const held = new Map<string, string>();
  const location = {href: page};
  vi.stubGlobal("localStorage", {
    getItem: (key: string) => held.get(key) ?? null,
    setItem: (key: string, value: string) => void held.set(key, value),
    removeItem: (key: string) => void held.delete(key)
  });
  vi.stubGlobal("location", location);
  vi.stubGlobal("history", {state: null, replaceState: (_: null, __: string, href: string) => (location.href = href)});
  return () => vi.unstubAllGlobals();
});

/** A cell as a newly loaded page has it. */
function loaded() {
  const code = cellCode("timeline");
  code.own = own;
  return code;
}

/** A cell whose reader has code of their own, and opens a link. */
function loadedFromLink(id = "timeline") {
  loaded().edit(mine);
  location.href = linkTo(page, id, theirs);
  return loaded();
}

test("a link's code is shown and does not run, and Reset takes up the reader's own again", () => {
  const code = loadedFromLink();
  expect([code.author, code.shown, code.running, code.aside]).toEqual(["link", theirs, own, true]);
  code.reset();
  expect([code.author, code.shown, code.running, location.href]).toEqual(["reader", mine, mine, page]);
  expect(loaded().shown).toBe(mine);
});

test("to run a link's code keeps the reader's own aside, until it is restored", () => {
  loadedFromLink().accept();
  const code = loaded();
  expect([code.author, code.running, code.aside]).toEqual(["reader", theirs, true]);
  code.reset();
  expect([code.author, code.running, code.aside]).toEqual(["page", own, true]);
  code.restore();
  expect([code.running, code.aside, loaded().running]).toEqual([mine, false, mine]);
});

test("what is restored changes place with what was shown", () => {
  const code = loadedFromLink();
  code.accept();
  code.restore();
  expect([code.shown, code.aside]).toEqual([mine, true]);
  code.restore();
  expect([code.shown, code.aside]).toEqual([theirs, true]);
});

test("a link for one cell is left as it is by another", () => {
  const code = loadedFromLink("losses");
  expect([code.author, code.shown]).toEqual(["reader", mine]);
  const address = location.href;
  code.reset();
  code.accept();
  expect(location.href).toBe(address);
});

test("what a reader makes of a link's code before Run is there after a reload, as a link's", () => {
  loadedFromLink().edit("theirs, changed");
  const code = loaded();
  expect([code.author, code.shown, code.running]).toEqual(["link", "theirs, changed", own]);
});

test.each([
  ["that drew runs again", [true], mine],
  ["that failed waits", [false], own],
  ["that failed and then drew runs again", [false, true], mine]
])("after a reload, code %s", (_, runs, running) => {
  const code = loaded();
  code.edit(mine);
  for (const drew of runs) code.ran(mine, drew);
  const next = loaded();
  expect([next.shown, next.running, next.held]).toEqual([mine, running, running === own]);
  next.accept();
  expect([next.running, next.held]).toEqual([mine, false]);
});
