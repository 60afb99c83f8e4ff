import type { ColumnMeta } from "flatgeobuf/lib/mjs/column-meta.js";
import { ColumnType } from "flatgeobuf/lib/mjs/flat-geobuf/column-type.js";

type Properties = Readonly<Record<string, unknown>>;

/** A column, and what a feature has in it: null for nothing. */
export interface FgbColumn extends ColumnMeta {
  readonly valueOf: (properties: Properties) => unknown;
}

/** The types of JSON that have a column of their own. Where values of one name differ in type, all are kept as JSON. */
const COLUMN_TYPES: Readonly<Record<string, ColumnType>> = {
  boolean: ColumnType.Bool,
  number: ColumnType.Double,
  string: ColumnType.String,
};

/** Works out columns that hold the properties of all features that are added, in the order of first sight. */
export function createColumns() {
  const types = new Map<string, ColumnType | undefined>();
  return {
    add: (properties: Properties): void => {
      for (const [name, value] of Object.entries(properties)) {
        const known = types.get(name);
        if (value === null) {
          if (!types.has(name)) types.set(name, undefined);
          continue;
        }
        const type = COLUMN_TYPES[typeof value] ?? ColumnType.Json;
        types.set(name, known === undefined || known === type ? type : ColumnType.Json);
      }
    },
    list: (): FgbColumn[] =>
      [...types].map(([key, type = ColumnType.String]) => column(key, type, nameFor(key, types))),
  };
}

/** Programs refuse a file with a column that has no name, as JSON allows. */
function nameFor(key: string, taken: ReadonlyMap<string, unknown>): string {
  if (key !== "") return key;
  let name = "_";
  while (taken.has(name)) name += "_";
  return name;
}

const column = (key: string, type: ColumnType, name: string): FgbColumn => ({
  name,
  type,
  title: null,
  description: null,
  width: -1,
  precision: -1,
  scale: -1,
  nullable: true,
  unique: false,
  primary_key: false,
  valueOf: (properties) => (Object.hasOwn(properties, key) ? properties[key] : null),
});
