import type { CatalogueProblem, ValuePath, JsonType, ReportProblem } from "./problem.ts";
import { fail, succeed } from "../result.ts";
import type { Result } from "../result.ts";

/**
 * Tells whether a value out of JSON has the shape `Value`, and reports every reason why not with its path.
 * The compiler holds a shape to its type: a member that is forgotten or misspelt does not compile.
 */
export type ValueParser<Value> = (
  value: unknown,
  path: ValuePath,
  report: ReportProblem,
) => value is Value;

/** A member that may be left out. */
export interface OptionalParser<Value> {
  readonly optional: ValueParser<Value>;
}

/** Lets every value pass: it is looked at elsewhere. */
export const anything = (_value: unknown): _value is unknown => true;

type IsOptional<T, K extends keyof T> = Record<never, never> extends Pick<T, K> ? true : false;

/** One shape for every member of `T`. */
export type ObjectMembers<T> = {
  readonly [K in keyof T]-?: IsOptional<T, K> extends true
    ? OptionalParser<Exclude<T[K], undefined>>
    : ValueParser<T[K]>;
};

/** Marks a member that may be left out. */
export const optional = <Value>(shape: ValueParser<Value>): OptionalParser<Value> => ({
  optional: shape,
});

/** Runs a shape over a value and gives either the value, now typed, or every problem found. */
export function readAs<Value>(
  shape: ValueParser<Value>,
  value: unknown,
): Result<Value, readonly CatalogueProblem[]> {
  const problems: CatalogueProblem[] = [];
  return shape(value, [], (problem) => problems.push(problem)) ? succeed(value) : fail(problems);
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const hasType = (value: unknown, type: JsonType): boolean => {
  if (type === "object") return isObject(value);
  if (type === "array") return Array.isArray(value);
  if (type === "integer") return Number.isInteger(value);
  return typeof value === type;
};

function checkType(
  value: unknown,
  expected: JsonType,
  path: ValuePath,
  report: ReportProblem,
): boolean {
  if (hasType(value, expected)) return true;
  report({ kind: "wrong-type", path, expected });
  return false;
}

/** A string that passes `accepts`; `accepts` reports its own problem. */
export const textWhere =
  <Value extends string>(
    accepts: (text: string, path: ValuePath, report: ReportProblem) => boolean,
  ): ValueParser<Value> =>
  (value, path, report): value is Value =>
    checkType(value, "string", path, report) && accepts(value as string, path, report);

/** One string of a closed list. */
export const oneOf = <const Value extends string>(allowed: readonly Value[]): ValueParser<Value> =>
  textWhere((text, path, report) => {
    if ((allowed as readonly string[]).includes(text)) return true;
    report({ kind: "not-one-of", path, allowed });
    return false;
  });

/** A number between `min` and `max`, both included; `type` may ask for a whole one. */
export const numberBetween =
  (min: number, max: number, type: "number" | "integer" = "number"): ValueParser<number> =>
  (value, path, report): value is number => {
    if (!checkType(value, type, path, report)) return false;
    const number = value as number;
    if (number >= min && number <= max) return true;
    report({ kind: "out-of-range", path, min, max });
    return false;
  };

/** `true` or `false`. */
export const trueOrFalse: ValueParser<boolean> = (value, path, report): value is boolean =>
  checkType(value, "boolean", path, report);

/** An array of `min` to `max` items of one shape. */
export const arrayOf =
  <Item>(item: ValueParser<Item>, min = 0, max = Infinity): ValueParser<Item[]> =>
  (value, path, report): value is Item[] => {
    if (!checkType(value, "array", path, report)) return false;
    const items = value as unknown[];
    const fits = items.length >= min && items.length <= max;
    if (!fits) report({ kind: "wrong-length", path, min, max });
    return items.map((each, at) => item(each, [...path, at], report)).every(Boolean) && fits;
  };

/**
 * An object with the members of `T`. Others are a problem, so that a misspelt member is noticed,
 * unless `foreign` members are allowed, as GeoJSON allows them (RFC 7946 section 6.1).
 */
export const objectOf =
  <T extends object>(
    members: ObjectMembers<T>,
    foreign: "forbidden" | "allowed" = "forbidden",
  ): ValueParser<T> =>
  (value, path, report): value is T => {
    if (!checkType(value, "object", path, report)) return false;
    const object = value as Readonly<Record<string, unknown>>;
    const known = Object.keys(members).map((name) =>
      checkMember(members[name as keyof T], object, [...path, name], report),
    );
    const strangers =
      foreign === "allowed"
        ? []
        : Object.keys(object).filter((name) => !Object.hasOwn(members, name));
    for (const name of strangers) report({ kind: "unknown-member", path: [...path, name] });
    return known.every(Boolean) && strangers.length === 0;
  };

function checkMember(
  member: ValueParser<unknown> | OptionalParser<unknown>,
  object: Readonly<Record<string, unknown>>,
  path: ValuePath,
  report: ReportProblem,
): boolean {
  const name = String(path.at(-1));
  const mayMiss = "optional" in member;
  if (Object.hasOwn(object, name)) {
    return (mayMiss ? member.optional : member)(object[name], path, report);
  }
  if (!mayMiss) report({ kind: "missing", path });
  return mayMiss;
}

/** A shape with a further rule that looks at the value as a whole. */
export const withRule =
  <Value>(
    shape: ValueParser<Value>,
    rule: (value: Value, path: ValuePath, report: ReportProblem) => boolean,
  ): ValueParser<Value> =>
  (value, path, report): value is Value =>
    shape(value, path, report) && rule(value, path, report);
