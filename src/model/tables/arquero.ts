/*
 * Arquero's entry point pulls in a Node-only module that breaks in the browser under Framework; these are its parts that
 * work in both.
 */
export {from, table} from "arquero/src/table/index.js";
export {desc} from "arquero/src/helpers/desc.js";
export {escape} from "arquero/src/helpers/escape.js";
export {opApi as op} from "arquero/src/op/op-api.js";
export type {ColumnTable} from "arquero/src/table/ColumnTable.js";
