import {defineConfig, type TestProjectInlineConfiguration} from "vitest/config";

// A zone far from UTC, so that a date that slips by a day shows; the tests' own processes inherit it.
process.env.TZ = "Pacific/Auckland";

const alone = "test/site/live.test.ts";

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          exclude: ["test/site/**", "test/more/**"],
          maxWorkers: 2,
          // What is slow is for benchmarks to say.
          testTimeout: 60_000,
          // No test leaves anything behind, so that the files need no process each.
          isolate: false
        }
      },
      site("site", {exclude: [alone], maxWorkers: 2}),
      // What must follow within two seconds has the machine to itself.
      site("site-alone", {include: [alone], maxWorkers: 1, sequence: {groupOrder: 1}}),
      // What is slow, or needs more than Node, git and a browser: `npm run test:all`.
      {
        extends: true,
        test: {
          name: "more",
          include: ["test/more/**/*.test.ts"],
          maxWorkers: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000
        }
      }
    ]
  }
});

/** Tests of the built site in a browser. */
function site(name: string, test: TestProjectInlineConfiguration["test"]): TestProjectInlineConfiguration {
  return {
    extends: true,
    test: {
      name,
      include: ["test/site/**/*.test.ts"],
      globalSetup: "test/site/global-setup.ts",
      testTimeout: 30_000,
      hookTimeout: 60_000,
      ...test
    }
  };
}
