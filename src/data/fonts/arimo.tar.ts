import {buffer} from "node:stream/consumers";
import {pack} from "tar-stream";
import {arimoOf, arimoSymbols, scripts} from "../arimo.js";
import {arimo, weights} from "../arimo-files.js";
import {print} from "../print.js";

const archive = pack();
const add = (name: string, file: Buffer) => void archive.entry({name, mtime: new Date(0)}, file);

for (const weight of weights) {
  for (const script of Object.keys(scripts)) add(`${script}-${weight}.woff2`, arimoOf(script, weight));
  add(`symbols-${weight}.otf`, arimoSymbols(weight));
  add(`${weight}.ttf`, arimo(weight));
}
archive.finalize();
print(await buffer(archive));
