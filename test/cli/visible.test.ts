import {expect, test} from "vitest";
import {visible} from "../../src/cli/visible.js";

test.each([
  ["a line break", "a\nb \r\n c\u2028d", "a ⏎ b ⏎ c ⏎ d"],
  ["a mark that drives a terminal", "\u001b[31m\u009b", "\\u{1b}[31m\\u{9b}"],
  ["a mark that turns text around", "\u202eabc\u2066", "\\u{202e}abc\\u{2066}"],
  ["nothing else", "8,000+ – Gaugamēla Дон 🐘", "8,000+ – Gaugamēla Дон 🐘"]
])("%s is made visible", (_, text, expected) => expect(visible(text)).toBe(expected));
