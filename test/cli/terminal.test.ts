import type {WriteStream} from "node:tty";
import {afterEach, expect, test, vi} from "vitest";
import {progressOn, visible} from "../../src/cli/terminal.js";

test.each([
  ["a line break", "a\nb \r\n c\u2028d", "a ⏎ b ⏎ c ⏎ d"],
  ["a mark that drives a terminal", "\u001b[31m\u009b", "\\u{1b}[31m\\u{9b}"],
  ["a mark that turns text around", "\u202eabc\u2066", "\\u{202e}abc\\u{2066}"],
  ["nothing else", "8,000+ – Gaugamēla Дон 🐘", "8,000+ – Gaugamēla Дон 🐘"]
])("%s is made visible", (_, text, expected) => expect(visible(text)).toBe(expected));

afterEach(() => vi.restoreAllMocks());

/** What a stream is told when lines come in at these milliseconds, a thousand each time. */
function told(isTTY: boolean, times: readonly number[]): string[] {
  const written: string[] = [];
  const now = vi.spyOn(performance, "now").mockReturnValue(0);
  const {advance, done} = progressOn(
    {isTTY, write: (text: string) => written.push(text)} as unknown as WriteStream,
    "lines"
  );
  for (const time of times) {
    now.mockReturnValue(time);
    advance(1000);
  }
  done();
  return written;
}

test.each<[rule: string, isTTY: boolean, times: number[], written: string[]]>([
  ["what is no terminal is told nothing", false, [600, 1200], []],
  [
    "a terminal is told of long input, at most twice a second, and cleared",
    true,
    [100, 600, 700],
    ["\r2,000 lines", "\r\u001b[K"]
  ],
  ["a terminal is told nothing of short input", true, [100, 200], []]
])("%s", (_, isTTY, times, written) => expect(told(isTTY, times)).toEqual(written));
