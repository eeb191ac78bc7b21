import {dirname} from "node:path";
import eslint from "@eslint/js";
import {defineConfig} from "eslint/config";
import tseslint from "typescript-eslint";

export default defineConfig(
  {ignores: ["dist/", "dist-*/", ".dist.*", ".dist-*", "/figures/", "lib/", "src/.observablehq/", "test/reports/"]},
  eslint.configs.recommended,
  {
    files: ["**/*.ts"],
    extends: [tseslint.configs.recommended],
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: dirname(import.meta.dirname)}},
    rules: {
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/await-thenable": "error",
      "@typescript-eslint/no-floating-promises": "error",
      "@typescript-eslint/no-misused-promises": "error",
      eqeqeq: "error",
      // Vitest's fixtures name what they use in a pattern, even where that is nothing.
      "no-empty-pattern": ["error", {allowObjectPatternsAsParameters: true}],
      "max-lines": ["error", 300]
    }
  }
);
