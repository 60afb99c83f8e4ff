import type { JsonValue } from "../../../geojson/json.ts";

/** Of a property more than this is not shown; all of it is kept. */
export const MOST_CHARACTERS = 32_768;

/** A property's value as it is shown. */
export interface PropertyText {
  readonly text: string;
  /** How many characters there are in all, where not all are shown. */
  readonly of: number | undefined;
  /** Where the text is the address of a web page. */
  readonly address: string | undefined;
}

/** An address that may be linked to: nothing but `http` and `https`, and nothing around it. */
function webAddressIn(text: string): string | undefined {
  if (!/^https?:\/\/\S+$/i.test(text) || !URL.canParse(text)) return undefined;
  return new URL(text).href;
}

/** A value as text: words as they are, all else as compact JSON. Never as markup. */
export function propertyText(value: JsonValue): PropertyText {
  const whole = typeof value === "string" ? value : JSON.stringify(value);
  if (whole.length > MOST_CHARACTERS) {
    // A cut between the two halves of a character would leave half of it.
    const text = whole.slice(0, MOST_CHARACTERS).replace(/[\uD800-\uDBFF]$/, "");
    return { text, of: whole.length, address: undefined };
  }
  return { text: whole, of: undefined, address: webAddressIn(whole) };
}
