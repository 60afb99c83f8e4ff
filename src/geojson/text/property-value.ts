import { type ParseError, parseTree } from "jsonc-parser";
import { fail, type Result, succeed } from "../../result.ts";
import type { JsonValue } from "../json.ts";

/** The types of value that a property can be given. `json`: a list or an object, as JSON text. */
export const VALUE_TYPES = ["text", "number", "boolean", "null", "json"] as const;
export type ValueType = (typeof VALUE_TYPES)[number];

/** A value while it is typed. */
export interface TypedValue {
  readonly type: ValueType;
  /** What stands in the field: a text as it is, of all else the letters of its JSON. */
  readonly input: string;
}

/** Why what was typed is no value of its type. Lines and columns count from 1. */
export type ValueProblem =
  | { readonly kind: "no-number" }
  | { readonly kind: "no-json"; readonly line: number; readonly column: number }
  | { readonly kind: "too-deep"; readonly limit: number };

/** A number as JSON writes it (RFC 8259 section 6). */
const NUMBER = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;
/** Lists and objects within one another, less than a file may have: the value stands in a feature of a collection. */
const MOST_NESTING = 48;

/** The type of a value. */
function valueType(value: JsonValue): ValueType {
  if (value === null) return "null";
  if (typeof value === "string") return "text";
  if (typeof value === "number") return "number";
  return typeof value === "boolean" ? "boolean" : "json";
}

/** A value as it is typed, by what it is and by its letters in its text. */
export const typedValue = (value: JsonValue, written: string): TypedValue => ({
  type: valueType(value),
  input: typeof value === "string" ? value : written,
});

/** The value as JSON text, or why what was typed is none of its type. Blanks about a number or JSON do not count. */
export function writtenValue({ type, input }: TypedValue): Result<string, ValueProblem> {
  if (type === "text") return succeed(JSON.stringify(input));
  if (type === "null") return succeed("null");
  const trimmed = input.trim();
  if (type === "boolean") return succeed(trimmed === "true" ? "true" : "false");
  if (type === "json") return writtenJson(trimmed);
  const isNumber = NUMBER.test(trimmed) && Number.isFinite(Number(trimmed));
  return isNumber ? succeed(trimmed) : fail({ kind: "no-number" });
}

/** What was typed as another type, as far as it says the same: a number in a text becomes a number. */
export function retyped({ type, input }: TypedValue, to: ValueType): TypedValue {
  if (to === "boolean") return { type: to, input: input.trim() === "true" ? "true" : "false" };
  if (to === "null") return { type: to, input: "null" };
  if (type === "null") return { type: to, input: "" };
  return { type: to, input };
}

function writtenJson(text: string): Result<string, ValueProblem> {
  if (nestingOf(text) > MOST_NESTING) return fail({ kind: "too-deep", limit: MOST_NESTING });
  const errors: ParseError[] = [];
  parseTree(text, errors, { disallowComments: true });
  const [first] = errors;
  if (!first) return succeed(text);
  const before = text.slice(0, first.offset).split("\n");
  return fail({
    kind: "no-json",
    line: before.length,
    column: (before.at(-1) ?? "").length + 1,
  });
}

/** How deep brackets stand in one another, those of strings left out. */
function nestingOf(text: string): number {
  let [depth, deepest] = [0, 0];
  for (const [token] of text.matchAll(/"(?:[^"\\]|\\[\s\S])*"|[[\]{}]/g)) {
    if (token === "[" || token === "{") depth += 1;
    else if (token === "]" || token === "}") depth -= 1;
    deepest = Math.max(deepest, depth);
  }
  return deepest;
}
