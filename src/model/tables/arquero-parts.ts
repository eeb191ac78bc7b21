/*
 * The parts of Arquero that work in Node and in the browser alike; its entry point pulls in a module of Node's that breaks in
 * the browser under Framework. The package has them bundled, with their types, as this file.
 */
export {escape} from "arquero/src/helpers/escape.js";
export {opApi as op} from "arquero/src/op/op-api.js";
export type {ColumnTable} from "arquero/src/table/ColumnTable.js";
export {from, table} from "arquero/src/table/index.js";
