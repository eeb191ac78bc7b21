import {describePages, knowingOnly} from "./fonts.js";

const test = knowingOnly("Liberation Sans");

describePages(test, "Liberation Sans");
