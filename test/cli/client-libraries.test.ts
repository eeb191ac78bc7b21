import {expect, test} from "vitest";
import {clientLibraries} from "../../src/cli/client-libraries.js";

test("Framework's client names these libraries, whether or not a page uses them", () => {
  expect(clientLibraries()).toEqual([
    "@duckdb/duckdb-wasm",
    "@observablehq/duckdb",
    "@observablehq/inputs",
    "@observablehq/plot",
    "@observablehq/sample-datasets",
    "apache-arrow",
    "arquero",
    "d3",
    "d3-dsv",
    "echarts",
    "htl",
    "leaflet",
    "lodash",
    "mapbox-gl",
    "parquet-wasm",
    "react",
    "react-dom",
    "topojson-client"
  ]);
});
