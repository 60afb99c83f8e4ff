import type { Format } from "../../format.ts";
import { readFormats } from "../../registry.ts";
import type { ZipEntry } from "./directory.ts";

/** What an archive holds: files of formats that are read, and archives in it, which are not. */
export interface ArchiveMembers {
  /** Each with the files that belong to it, such as the .dbf of a .shp. */
  readonly files: readonly ArchiveMember[];
  readonly archives: readonly ZipEntry[];
  /** Parts of shapefiles whose .shp is missing. */
  readonly strays: readonly ZipEntry[];
}

export interface ArchiveMember {
  readonly entry: ZipEntry;
  readonly companions: readonly ZipEntry[];
}

const COMPANION = /\.(?:dbf|prj|cpg)$/i;
const ARCHIVE = /\.(?:zip|kmz|rar|7z|gz|tar)$/i;
/** What macOS puts beside each file. */
const HIDDEN = /(?:^|\/)(?:__MACOSX\/|\._|\.)/;

const extensionOf = (name: string): string => /\.([^.]*)$/.exec(name)?.[1]?.toLowerCase() ?? "";
const stemOf = (name: string): string => name.replace(/\.[^./]*$/, "").toLowerCase();

/** Sorts the entries of an archive by what their names end with. `doc.kml`, with which a KMZ begins, comes first, else the archive's order holds. */
export function membersOf(
  entries: readonly ZipEntry[],
  formats: readonly Format[],
): ArchiveMembers {
  const visible = entries.filter(({ name }) => !HIDDEN.test(name));
  const read = new Set(
    readFormats(formats).flatMap((format) => format.extensionsInArchive ?? format.extensions),
  );
  const files = visible
    .filter(({ name }) => read.has(extensionOf(name)))
    .toSorted((a, b) => Number(isMain(b)) - Number(isMain(a)));
  const companions = visible.filter(({ name }) => COMPANION.test(name));
  const stems = new Set(files.filter(isShape).map(({ name }) => stemOf(name)));
  return {
    files: files.map((entry) => ({
      entry,
      companions: isShape(entry)
        ? companions.filter(({ name }) => stemOf(name) === stemOf(entry.name))
        : [],
    })),
    archives: visible.filter(({ name }) => ARCHIVE.test(name)),
    strays: companions.filter(({ name }) => /\.dbf$/i.test(name) && !stems.has(stemOf(name))),
  };
}

const isShape = ({ name }: ZipEntry): boolean => /\.shp$/i.test(name);
const isMain = ({ name }: ZipEntry): boolean => /^doc\.kml$/i.test(name);
