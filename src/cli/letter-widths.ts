/** `npm run letter-widths`: the widths of letters that figures are laid out with, from the typeface's own files. */
import {writeFileSync} from "node:fs";
import {join} from "node:path";
import {projectRoot} from "./framework.js";
import {letterWidths} from "./letter-widths/letter-widths.js";

writeFileSync(join(projectRoot, "src/charts/letter-widths.ts"), letterWidths());
