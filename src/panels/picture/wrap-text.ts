export interface Wrapping {
  readonly widthPx: number;
  /** How wide a text is when it is set, in the same pixels. */
  readonly measure: (text: string) => number;
  readonly mostLines: number;
}

/** No picture has room for more. */
const MOST_CHARACTERS = 600;

/** Words of Latin and like scripts with the space behind them, and Han characters with the mark that closes them. */
const PIECE = /[\p{Script=Han}][、。，；：！？）》」』”’]*|[^\s\p{Script=Han}]+\s*|\s+/gu;

const charactersOf = (text: string): string[] =>
  Array.from(new Intl.Segmenter(undefined).segment(text), ({ segment }) => segment);

/** The longest beginning that fits; at least one character, so that there is an end to it. */
function fitting(text: string, { widthPx, measure }: Wrapping): string {
  const [first = "", ...others] = charactersOf(text);
  let taken = first;
  for (const character of others) {
    if (measure(taken + character) > widthPx) break;
    taken += character;
  }
  return taken;
}

/** The pieces of a text, those that are wider than a line cut up. */
function pieces(text: string, wrapping: Wrapping): string[] {
  const parts: string[] = [];
  for (const [whole] of text.matchAll(PIECE)) {
    let rest = whole;
    while (wrapping.measure(rest.trimEnd()) > wrapping.widthPx && rest.length > 1) {
      const part = fitting(rest, wrapping);
      parts.push(part);
      rest = rest.slice(part.length);
    }
    parts.push(rest);
  }
  return parts;
}

/** A line that is followed by more, cut back until the sign of omission fits behind it. */
function withOmission(line: string, { widthPx, measure }: Wrapping): string {
  const characters = charactersOf(line);
  while (characters.length > 1 && measure(`${characters.join("").trimEnd()}…`) > widthPx) {
    characters.pop();
  }
  return `${characters.join("").trimEnd()}…`;
}

/**
 * A text in lines that fit a width: broken between words, and between Han characters. What is beyond the last line is left
 * out, and "…" says so. White space counts as one space.
 */
export function wrapText(text: string, wrapping: Wrapping): readonly string[] {
  const whole = text.replaceAll(/\s+/g, " ").trim();
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces(whole.slice(0, MOST_CHARACTERS), wrapping)) {
    if (line !== "" && wrapping.measure((line + piece).trimEnd()) > wrapping.widthPx) {
      lines.push(line.trimEnd());
      line = "";
    }
    line += piece;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  const kept = lines.slice(0, wrapping.mostLines);
  const last = kept.at(-1);
  const cut = lines.length > kept.length || whole.length > MOST_CHARACTERS;
  return cut && last !== undefined ? [...kept.slice(0, -1), withOmission(last, wrapping)] : kept;
}
