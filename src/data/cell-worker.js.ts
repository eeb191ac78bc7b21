import {build} from "esbuild";

const {outputFiles} = await build({
  entryPoints: ["src/components/cell/worker.ts"],
  bundle: true,
  format: "iife",
  platform: "browser",
  target: "es2022",
  minify: true,
  write: false
});
process.stdout.write(outputFiles[0]!.text);
