import type { Datum } from "../../geo/datum/datum.ts";
import { FORMATS, formatOf } from "../registry.ts";
import type { FormatId } from "../source.ts";

// What Windows, macOS or Linux refuse in a file's name.
// eslint-disable-next-line no-control-regex -- control characters are among them
const FORBIDDEN = /[<>:"/\\|?*\u0000-\u001f]+/g;
const LONGEST_STEM = 80;

/** What a file is to be called, such as `parks-gcj02.geojson`: a datum other than WGS 84 is named. */
export function exportFileName(
  stem: string,
  format: FormatId,
  datum: Datum,
  formats = FORMATS,
): string {
  const fit = [...stem.replaceAll(FORBIDDEN, "-")].slice(0, LONGEST_STEM).join("").trim();
  // A leading dot hides a file, a trailing one is dropped by Windows.
  const base = fit.replace(/^[.\s]+|[.\s]+$/g, "") || "parks";
  const suffix = datum === "WGS84" ? "" : `-${datum.toLowerCase()}`;
  const extension = formatOf(format, formats)?.extensions[0] ?? format;
  return `${base}${suffix}.${extension}`;
}

/** Of files that are in any format: archives, and texts of which the content tells what they are. */
const OF_ANY_FORMAT = ["zip", "txt"];

/** A file's name without the extension of a format that is read, such as `parks` for `parks.geojson`. */
export function withoutExtension(name: string, formats = FORMATS): string {
  const known = [...OF_ANY_FORMAT, ...formats.flatMap(({ extensions }) => extensions)];
  const [, stem = name, extension = ""] = /^(.*)\.([^.]*)$/s.exec(name) ?? [];
  return known.includes(extension.toLowerCase()) ? stem : name;
}
