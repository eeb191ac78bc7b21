import type {WriteStream} from "node:tty";
import {afterEach, expect, test, vi} from "vitest";
import {progressOn} from "../../../src/cli/read/progress.js";

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
