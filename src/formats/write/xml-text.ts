const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  // Only "]]>" would have to go (XML 1.0, section 2.4); this is shorter said.
  ">": "&gt;",
  '"': "&quot;",
  // A parser turns these into blanks or line feeds (sections 2.11 and 3.3.3) unless they are spelt out.
  "\r": "&#13;",
  "\n": "&#10;",
  "\t": "&#9;",
  // Line ends to parsers that follow XML 1.1 whatever the file says.
  "\u0085": "&#x85;",
  "\u2028": "&#x2028;",
};

// Outside of Char (section 2.2): such a character cannot stand in XML in any spelling.
// eslint-disable-next-line no-control-regex -- control characters are among them
const NO_CHARACTER = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g;

const fit = (text: string): string => text.toWellFormed().replaceAll(NO_CHARACTER, "\uFFFD");

/** Text between two tags. */
export const xmlText = (text: string): string =>
  fit(text).replaceAll(/[&<>\r\u0085\u2028]/g, (character) => ENTITIES[character] ?? character);

/** The value of an attribute, without its quotes. */
export const xmlAttribute = (text: string): string =>
  fit(text).replaceAll(
    /[&<>"\r\n\t\u0085\u2028]/g,
    (character) => ENTITIES[character] ?? character,
  );

/** An element that holds text; nothing where there is no text. */
export const textElement = (name: string, text: string | undefined): string =>
  text === undefined ? "" : `<${name}>${xmlText(text)}</${name}>`;

/** A number as xsd:decimal has it, which knows no exponent; to the last digit. */
export function xmlDecimal(value: number): string {
  const text = String(value);
  const [mantissa = "", exponent] = text.split("e");
  if (exponent === undefined) return text;
  const sign = mantissa.startsWith("-") ? "-" : "";
  const [whole = "", fraction = ""] = mantissa.replace("-", "").split(".");
  const digits = whole + fraction;
  const point = whole.length + Number(exponent);
  if (point <= 0) return `${sign}0.${"0".repeat(-point)}${digits}`;
  return `${sign}${digits.padEnd(point, "0")}`;
}
