import {defineConfig} from "vitest/config";

// A zone far from UTC, so that a date that slips by a day shows; the tests' own processes inherit it.
process.env.TZ = "Pacific/Auckland";

export default defineConfig({
  test: {
    projects: [
      {
        extends: true,
        test: {name: "unit", include: ["test/**/*.test.ts"], exclude: ["test/site/**"]}
      },
      {
        extends: true,
        test: {
          name: "site",
          include: ["test/site/**/*.test.ts"],
          globalSetup: "test/site/global-setup.ts",
          maxWorkers: 2,
          testTimeout: 30_000,
          hookTimeout: 60_000
        }
      }
    ]
  }
});
