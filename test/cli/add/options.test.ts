import {expect, test} from "vitest";
import {readOptions} from "../../../src/cli/add/options.js";

const usage = "expected one file, or - or --from ADDRESS; --help shows examples";

test.each<[string[], string]>([
  [[], usage],
  [["a", "b"], usage],
  [["a", "--from", "http://x/wiki/Y"], usage],
  [["a", "--name", "../x"], "--name ../x: expected small letters, digits and hyphens"],
  [["a", "--timeout", "soon"], "--timeout soon: expected seconds, up to 3600"],
  [["a", "--max-size", "0"], "--max-size 0: expected megabytes, up to 100"],
  [["a", "--faster"], "Unknown option '--faster'"]
])("%j is refused: %s", (args, message) => expect(() => readOptions(args)).toThrow(message));

test("a wiki has 20 s and 5 MB, unless told otherwise", () => {
  expect(readOptions(["--from", "x"])).toMatchObject({from: "x", timeout: 20_000, size: 5_000_000, force: false});
  expect(readOptions(["a", "--timeout", "0.5", "--max-size", "1"])).toMatchObject({timeout: 500, size: 1_000_000});
});

test("- is a file", () => expect(readOptions(["-"])?.file).toBe("-"));

test("help wins over everything", () => expect(readOptions(["--help", "--name", "?"])).toBeNull());
