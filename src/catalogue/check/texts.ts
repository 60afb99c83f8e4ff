import type { ValuePath } from "../problem.ts";
import type { LocalText } from "../text.ts";
import type { ParkFinding } from "./finding.ts";

/** Former names and names on signs are told in the language in which they were used. */
const IN_ONE_LANGUAGE: ReadonlySet<string | number> = new Set(["aliases"]);

/** Whether a value is a text, or the words of a fact, whose Chinese form is missing. */
function lacksChinese(value: object): boolean {
  const { en, zh, key, value: content, valueZh } = value as Readonly<Record<string, unknown>>;
  if (en !== undefined) return zh === undefined;
  return (
    key !== undefined &&
    typeof content !== "number" &&
    content !== undefined &&
    valueZh === undefined
  );
}

function* untranslated(value: unknown, path: ValuePath = []): Generator<ValuePath> {
  if (typeof value !== "object" || value === null) return;
  if (!Array.isArray(value) && lacksChinese(value)) yield path;
  for (const [name, member] of Object.entries(value)) {
    if (!IN_ONE_LANGUAGE.has(name)) yield* untranslated(member, [...path, name]);
  }
}

/** That texts of a park or of landmarks have no Chinese form: once, at the first of them. */
export function untranslatedFinding(json: unknown): ParkFinding | undefined {
  const [path, ...others] = untranslated(json);
  return (
    path && {
      path,
      severity: "warning",
      problem: { kind: "untranslated", count: others.length + 1 },
    }
  );
}

const UNDATED = /\b(?:undated|no (?:date|year))\b/i;

/** Whether a text says, in English, that what it tells has no date. */
export const isMarkedUndated = ({ en }: LocalText): boolean => UNDATED.test(en);
