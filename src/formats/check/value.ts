/** What JSON calls a value: `null`, `array`, `object`, `string`, `number`, `boolean`; `undefined` for none. */
export function typeName(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "array" : typeof value;
}

const LONGEST = 40;

/** A value as it would stand in a file, cut short. */
export function shortText(value: unknown): string {
  if (typeof value === "number") return String(value);
  if (typeof value === "string") return JSON.stringify(value.slice(0, LONGEST));
  if (Array.isArray(value) && value.length < 4) return `[${value.map(shortMember).join(", ")}]`;
  return shortMember(value);
}

const shortMember = (value: unknown): string => {
  if (typeof value === "string") return JSON.stringify(value.slice(0, LONGEST / 4));
  return typeof value === "object" && value !== null ? typeName(value) : String(value);
};

const NUMERAL = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;

/** The number that a text spells with a decimal point, or `undefined`. */
export function numberInText(text: string): number | undefined {
  if (!NUMERAL.test(text)) return undefined;
  const number = Number(text);
  return Number.isFinite(number) ? number : undefined;
}
