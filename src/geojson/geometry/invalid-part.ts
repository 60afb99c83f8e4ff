/** The way from a geometry down to a value in it, such as `["coordinates", 0, 4]`. */
export type GeometryPath = readonly (string | number)[];

/** Why a part of a geometry cannot be used. */
export type PartFault =
  | { readonly kind: "bad-coordinate"; readonly value: unknown }
  | { readonly kind: "out-of-range"; readonly lon: number; readonly lat: number }
  | {
      readonly kind: "too-few-points";
      readonly count: number;
      readonly needed: number;
      /** A ring that comes back to its beginning, and encloses nothing. */
      readonly closed: boolean;
    }
  | { readonly kind: "unknown-geometry"; readonly type: unknown };

/** A part of a geometry that cannot be used. */
export interface InvalidPart {
  readonly fault: PartFault;
  /** Where the fault is. */
  readonly at: GeometryPath;
  /** What is left out for it: the same place, or what cannot do without it. */
  readonly leftOut: GeometryPath;
}

/** The usable parts of a value; where it has none, `undefined`, and the first unsound part says why. */
export interface Filtered<Value> {
  readonly value: Value | undefined;
  readonly invalid: readonly InvalidPart[];
}

/** Nothing usable, for one fault. */
export const invalid = (fault: PartFault, at: GeometryPath): Filtered<never> => ({
  value: undefined,
  invalid: [{ fault, at, leftOut: at }],
});

/** Sifts each member of a list. One with nothing usable in it is left out whole, for its first fault. */
export function filterEach<Value>(
  members: readonly unknown[],
  path: GeometryPath,
  sift: (member: unknown, path: GeometryPath) => Filtered<Value>,
): { readonly values: Value[]; readonly invalid: InvalidPart[] } {
  const values: Value[] = [];
  const parts: InvalidPart[] = [];
  for (const [index, member] of members.entries()) {
    const leftOut = [...path, index];
    const { value, invalid: faults } = sift(member, leftOut);
    if (value !== undefined) values.push(value);
    for (const fault of value === undefined ? faults.slice(0, 1) : faults) {
      parts.push(value === undefined ? { ...fault, leftOut } : fault);
    }
  }
  return { values, invalid: parts };
}

const isSame = (one: GeometryPath, other: GeometryPath): boolean =>
  one.length === other.length && one.every((step, at) => step === other[at]);

/** The path in a whole geometry of what a path leads to in its sound parts: each index counts what is left out before it. */
export function pathBeforeFiltering(
  path: GeometryPath,
  parts: readonly InvalidPart[],
): GeometryPath {
  const whole: (string | number)[] = [];
  for (const step of path) {
    let index = step;
    for (const { leftOut } of parts) {
      const last = leftOut.at(-1);
      if (typeof index !== "number" || typeof last !== "number" || last > index) continue;
      if (isSame(leftOut.slice(0, -1), whole)) index += 1;
    }
    whole.push(index);
  }
  return whole;
}
