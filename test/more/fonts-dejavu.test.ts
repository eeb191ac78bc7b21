import {describePages, knowingOnly} from "./fonts.js";

const test = knowingOnly("DejaVu Sans");

describePages(test, "Arimo");
