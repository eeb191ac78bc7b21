import {build} from "esbuild";
import {print} from "./print.js";

const {outputFiles} = await build({
  entryPoints: ["src/components/cell/worker.ts"],
  bundle: true,
  format: "iife",
  platform: "browser",
  target: "es2022",
  minify: true,
  write: false
});
print(outputFiles[0]!.text);
