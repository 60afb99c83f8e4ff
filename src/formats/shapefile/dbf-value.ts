/** What is needed to read a cell beside its bytes. */
interface CellKind {
  readonly type: string;
  readonly decoder: TextDecoder;
}

/**
 * The value of a dBase cell as JSON has it: numbers, truth values and texts; dates as ISO 8601 writes them; `null` for
 * an empty cell. A number of more digits than a double holds stays a text.
 */
export function readDbfValue(cell: DataView, { type, decoder }: CellKind): unknown {
  if (type === "I" || type === "+") return cell.byteLength === 4 ? cell.getInt32(0, true) : null;
  if ((type === "B" || type === "O") && cell.byteLength === 8) return readDouble(cell);
  if ((type === "T" || type === "@") && cell.byteLength === 8) return readMoment(cell);
  const text = readText(cell, decoder);
  switch (type) {
    case "N":
    case "F":
      return readNumber(text.trim());
    case "D":
      return readDate(text.trim());
    case "L":
      return /^[ty]/i.test(text) ? true : /^[fn]/i.test(text) ? false : null;
    default:
      return text === "" ? null : text;
  }
}

const readText = ({ buffer, byteOffset, byteLength }: DataView, decoder: TextDecoder): string =>
  decoder
    .decode(new Uint8Array(buffer, byteOffset, byteLength))
    .replace(/\0[^]*$/, "")
    .trimEnd();

// Writers fill a cell with asterisks where the number is too long for it.
function readNumber(text: string): number | string | null {
  if (text === "" || /^\*+$/.test(text)) return null;
  const number = Number(text);
  const exact =
    Number.isFinite(number) && (!/^[+-]?\d+$/.test(text) || Number.isSafeInteger(number));
  return exact ? number : text;
}

const readDouble = (cell: DataView): number | null => {
  const number = cell.getFloat64(0, true);
  return Number.isFinite(number) ? number : null;
};

function readDate(text: string): string | null {
  if (text === "" || /^0+$/.test(text)) return null;
  return text.replace(/^(\d{4})(\d{2})(\d{2})$/, "$1-$2-$3");
}

/** The Julian day of 1970-01-01. */
const EPOCH_DAY = 2_440_588;
const DAY_MILLISECONDS = 86_400_000;

/** A day and its milliseconds, as Visual FoxPro writes a moment. */
function readMoment(cell: DataView): string | null {
  const [day, milliseconds] = [cell.getInt32(0, true), cell.getInt32(4, true)];
  if (day === 0) return null;
  const moment = new Date((day - EPOCH_DAY) * DAY_MILLISECONDS + milliseconds);
  return Number.isNaN(moment.getTime()) ? null : moment.toISOString().replace(/(?:\.000)?Z$/, "");
}
