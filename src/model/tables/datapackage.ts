import {descriptions, tableNames, type Column, type TableDescription, type TableName} from "./columns.js";
import {licenceAddress} from "./licence.js";
import type {Notebook} from "../rows.js";

/** Years have four digits or more; Table Schema's own dates know none before our era. */
const dayPattern = "-?[0-9]{4,}-[0-9]{2}-[0-9]{2}";

const guard =
  "A text that begins with =, +, -, @, their full-width forms, a tab or a line break, or so behind apostrophes, and is neither a number nor a day, has an apostrophe before it, so that no spreadsheet takes it for a formula; whoever reads the texts takes that one away.";

/**
 * The descriptor `datapackage.json` of the notebook's tables, each in a file `<table>.csv` beside it: a Tabular Data Package as
 * Frictionless Data Package 1.0 defines it. Sources and licences are what the articles' files say of their origins.
 */
export function dataPackage(notebook: Pick<Notebook, "engagements">) {
  return {
    profile: "tabular-data-package",
    name: "campaign-notebook",
    title: "Campaign notebook",
    description:
      "What articles say of the strengths, losses and dates of battles and campaigns, with every doubt kept: amounts as bounds, dates as four days.",
    ...rights(notebook),
    resources: tableNames.map(resource)
  };
}

/** The package's licences and sources; a list that would be empty is left out, as the standard wants it. */
function rights({engagements}: Pick<Notebook, "engagements">) {
  const licences = [...new Set(engagements.flatMap(({origin}) => origin?.licence ?? []))];
  const sources = engagements.map(({engagement, title, origin}) => ({
    title: title || engagement,
    path: origin?.address,
    version: origin?.revision ? `revision ${origin.revision}` : undefined
  }));
  return {
    licenses: licences.length ? licences.map(licence) : undefined,
    sources: sources.length ? sources : undefined
  };
}

/** Licences are named as Open Definition names them: `CC-BY-SA-4.0`. */
function licence(words: string) {
  const name = words.replaceAll(/[^A-Za-z0-9._]+/g, "-");
  return {name, title: words, path: licenceAddress(words) ?? undefined};
}

function resource(table: TableName) {
  const {title, description} = descriptions[table];
  return {
    profile: "tabular-data-resource",
    name: table,
    title,
    description: `${description} ${guard} The same rows, their lists and parts as such, are in ${table}.json.`,
    path: `${table}.csv`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    dialect: {lineTerminator: "\n"},
    schema: schema(table, descriptions[table] as unknown as TableDescription<Record<string, unknown>>)
  };
}

/** A reference to the table itself has an empty name there. */
function schema(table: TableName, {columns, key, foreignKeys = []}: TableDescription<Record<string, unknown>>) {
  return {
    fields: Object.entries(columns).map(([name, column]) => field(name, column)),
    missingValues: [""],
    primaryKey: key,
    foreignKeys: foreignKeys.length
      ? foreignKeys.map(({columns, table: other, of}) => ({
          fields: columns,
          reference: {resource: other === table ? "" : other, fields: of}
        }))
      : undefined
  };
}

/** What a field is, with all that its own properties say too, for readers that know only the standard's. */
function field(name: string, {type, title, description, unit, rule, required, minimum, values}: Column) {
  const isDay = type === "day";
  const meanings = Object.entries(values ?? {}).map(([value, meaning]) => `${value} (${meaning})`);
  const constraints = {
    required: required || undefined,
    minimum,
    pattern: isDay ? dayPattern : undefined,
    enum: values && Object.keys(values)
  };
  return {
    name,
    type: isDay ? "string" : type,
    title,
    description: [description, unit && `Unit: ${unit}.`, rule, meanings.length && `One of: ${meanings.join("; ")}.`]
      .filter(Boolean)
      .join(" "),
    unit,
    rule,
    constraints: Object.values(constraints).some((value) => value !== undefined) ? constraints : undefined
  };
}
