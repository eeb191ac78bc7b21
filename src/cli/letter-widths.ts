/** `npm run letter-widths`: the widths of letters that figures are laid out with, from the typeface's own files. */
import {join} from "node:path";
import {projectRoot} from "./framework.js";
import {letterWidths} from "./letter-widths/letter-widths.js";
import {writeWhole} from "./write-whole.js";

writeWhole(join(projectRoot, "src/charts/text/letter-widths.ts"), letterWidths());
