import {existsSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {csvParse} from "d3";
import {fieldFaults, valueFaults, type Field} from "./field-faults.js";

type Reference = {fields: string[]; reference: {resource: string; fields: string[]}};
type Resource = {
  name: string;
  path: string;
  schema: {fields: Field[]; missingValues: string[]; primaryKey?: string[]; foreignKeys?: Reference[]};
};
type Descriptor = {
  profile?: string;
  name?: string;
  resources?: Resource[];
  licenses?: {name: string; path?: string}[];
  sources?: {title: string; path?: string}[];
};
type Record = {[name: string]: string};

/** What is wrong with a data package in a folder, by Frictionless Data Package 1.0: its descriptor, and every cell of its tables. */
export function packageFaults(folder: string): string[] {
  const descriptor = JSON.parse(readFileSync(join(folder, "datapackage.json"), "utf8")) as Descriptor;
  const {resources = []} = descriptor;
  const tables = new Map(resources.map((resource) => [resource.name, rowsOf(folder, resource)]));
  return [
    ...descriptorFaults(descriptor),
    ...resources.flatMap((resource) =>
      [...resourceFaults(folder, resource), ...tableFaults(resource, tables)].map(
        (fault) => `${resource.name}: ${fault}`
      )
    )
  ];
}

const lower = /^[-a-z0-9._/]+$/;
const remoteOrBeside = /^(https?:\/\/\S+|(?![./])(?!.*\.\.)\S+)$/;

function descriptorFaults({profile, name = "", resources = [], licenses, sources}: Descriptor): string[] {
  const names = resources.map((resource) => resource.name);
  const paths = [...(licenses ?? []), ...(sources ?? [])].flatMap(({path}) => path ?? []);
  return faultsOf([
    [profile !== "tabular-data-package", `profile ${profile}`],
    [!lower.test(name), `name ${name}`],
    [names.length === 0, "no resources"],
    [new Set(names).size < names.length, "resources of one name"],
    [licenses?.length === 0 || sources?.length === 0, "an empty list of licences or sources"],
    [licenses?.some((one) => !/^[-\w.]+$/.test(one.name)), "a licence without a name"],
    [sources?.some((one) => !one.title), "a source without a title"],
    [paths.some((path) => !remoteOrBeside.test(path)), "an impossible path"]
  ]);
}

function resourceFaults(folder: string, {name, path, schema}: Resource): string[] {
  const names = schema.fields.map((field) => field.name);
  const keys = [schema.primaryKey ?? [], ...(schema.foreignKeys ?? []).map(({fields}) => fields)].flat();
  const header = existsSync(join(folder, path)) ? rowsText(folder, path).split("\n", 1)[0] : null;
  return [
    ...faultsOf([
      [!lower.test(name) || !remoteOrBeside.test(path), `name ${name} or path ${path}`],
      [new Set(names).size < names.length, "fields of one name"],
      [header !== names.join(","), `header ${header}`],
      [keys.some((key) => !names.includes(key)), `a key of fields that there are not: ${keys}`]
    ]),
    ...schema.fields.flatMap(fieldFaults)
  ];
}

function tableFaults({name, schema}: Resource, tables: Map<string, Record[]>): string[] {
  const {fields, missingValues, primaryKey, foreignKeys = []} = schema;
  const rows = tables.get(name)!;
  const known = (row: Record) => (field: string) => !missingValues.includes(row[field]!);
  const keys = primaryKey ? rows.map((row) => keyOf(row, primaryKey)) : [];
  return [
    ...rows.flatMap((row) =>
      fields.flatMap((field) => valueFaults(field, known(row)(field.name) ? row[field.name]! : null))
    ),
    ...faultsOf([
      [new Set(keys).size < keys.length, "rows of one primary key"],
      [rows.some((row) => primaryKey?.some((field) => !known(row)(field))), "a row without its primary key"]
    ]),
    ...foreignKeys.flatMap(({fields: own, reference}) => {
      const others = new Set((tables.get(reference.resource || name) ?? []).map((row) => keyOf(row, reference.fields)));
      const lost = rows.filter((row) => own.every(known(row)) && !others.has(keyOf(row, own)));
      return lost.map((row) => `${own} ${keyOf(row, own)} is not in ${reference.resource || name}`);
    })
  ];
}

function keyOf(row: Record, fields: readonly string[]): string {
  return JSON.stringify(fields.map((field) => row[field]));
}

function rowsOf(folder: string, {path}: Resource): Record[] {
  return existsSync(join(folder, path)) ? [...csvParse(rowsText(folder, path))] : [];
}

function rowsText(folder: string, path: string): string {
  return readFileSync(join(folder, path), "utf8");
}

function faultsOf(facts: readonly (readonly [boolean | undefined, string])[]): string[] {
  return facts.flatMap(([isFault, fault]) => (isFault ? [fault] : []));
}
