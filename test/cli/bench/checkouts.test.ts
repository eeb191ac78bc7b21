import {mkdtempSync, rmSync, writeFileSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {expect, onTestFinished, test} from "vitest";
import {passTimes} from "../../../src/cli/bench/checkouts.js";

/** A folder of files until the test is over. */
function folderOf(files: Record<string, object[] | string>): string {
  const folder = mkdtempSync(join(tmpdir(), "beside-"));
  onTestFinished(() => rmSync(folder, {recursive: true}));
  for (const [name, content] of Object.entries(files))
    writeFileSync(
      join(folder, name),
      typeof content === "string" ? content : content.map((row) => `${JSON.stringify(row)}\n`).join("")
    );
  return folder;
}

const corpus = {
  "quantities.jsonl": [{field: "strength", raw: "20 men"}],
  "dates.jsonl": [{field: "date", raw: "3 May 1863"}]
};
const once = {processes: 1, rounds: 1};

test("each checkout's readers read the corpus, in processes of their own", {timeout: 30_000}, async () => {
  const folder = folderOf({
    ...corpus,
    "quantities.jsonl": Array(5000).fill({field: "strength", raw: "20 men, 5 guns"})
  });
  const [ours, beside] = await passTimes([".", process.cwd()], folder, once);
  for (const {amounts, dates, all} of [ours!, beside!]) {
    expect(amounts).toBeGreaterThan(0);
    expect(all).toBeCloseTo(amounts + dates);
  }
});

test("a folder that is no checkout is named", async () => {
  const folder = folderOf(corpus);
  await expect(passTimes([".", folder], folder, once)).rejects.toThrow(
    `--beside ${folder}: expected a checkout of this program, with its node_modules`
  );
});

test("readers that break off are named, and nobody waits for them", {timeout: 30_000}, async () => {
  const folder = folderOf({"dates.jsonl": []});
  await expect(passTimes(["."], folder, once)).rejects.toThrow("the readers of . ended before they had read");
});
