import type { ImportProblem, Progress } from "../../formats/answer.ts";
import { LIMITS } from "../../formats/limits.ts";
import type { ImportSource } from "../../formats/source.ts";
import { fail, type Result, succeed } from "../../result.ts";
import type { Importer, Redirects } from "./importer.ts";
import type { Task } from "../task.ts";
import type { AddressProblem } from "../../share/remote-address.ts";

/** A file, and the files that describe the same data beside it. */
interface FileGroup<File extends { readonly name: string }> {
  readonly main: File;
  readonly companions: readonly File[];
}

/** What may lie beside a .shp (ESRI Shapefile Technical Description, 1998, and its later additions). */
const BESIDE_SHP = ["dbf", "prj", "cpg", "shx", "qpj", "sbn", "sbx", "qix", "shp.xml"];

const splitName = (name: string): readonly [stem: string, extension: string] => {
  const [, stem = name, extension = ""] = /^(.*?)\.(shp\.xml|[^.]*)$/i.exec(name) ?? [];
  return [stem.toLowerCase(), extension.toLowerCase()];
};

/** Puts the parts of each loose shapefile together; every other file stands for itself. The order stays. */
export function groupFiles<File extends { readonly name: string }>(
  files: readonly File[],
): readonly FileGroup<File>[] {
  const stems = new Set(
    files
      .map(({ name }) => splitName(name))
      .flatMap(([stem, ext]) => (ext === "shp" ? [stem] : [])),
  );
  const isBeside = ({ name }: File, of?: string): boolean => {
    const [stem, extension] = splitName(name);
    return BESIDE_SHP.includes(extension) && (of === undefined ? stems.has(stem) : stem === of);
  };
  return files
    .filter((file) => !isBeside(file))
    .map((main) => {
      const [stem, extension] = splitName(main.name);
      const companions = extension === "shp" ? files.filter((file) => isBeside(file, stem)) : [];
      return { main, companions };
    });
}

export type ImportSourceProblem =
  | { readonly from: "file"; readonly problem: ImportProblem }
  | { readonly from: "address"; readonly problem: AddressProblem };

type Open = (
  onProgress: (progress: Progress) => void,
) => Task<Result<ImportSource, ImportSourceProblem>>;

/** A file, paste or address on its way in, and how to get its content once its turn comes. */
export interface PendingImport {
  readonly name: string;
  readonly open: Open;
  /** Gets the same content once more, without asking anybody; none where its encoding is not in doubt. */
  readonly reopen?: Open;
}

/** As much of the browser's `File` as is needed. */
export interface NamedBlob extends Blob {
  readonly name: string;
}

const bytesOf = async (file: Blob): Promise<Uint8Array<ArrayBuffer>> =>
  new Uint8Array(await file.arrayBuffer());

async function openGroup({
  main,
  companions,
}: FileGroup<NamedBlob>): Promise<Result<ImportSource, ImportSourceProblem>> {
  const limitBytes = LIMITS.fileBytes;
  const bytes = [main, ...companions].reduce((sum, { size }) => sum + size, 0);
  // Nothing is read of a file that is too large.
  if (bytes > limitBytes) {
    return fail({ from: "file", problem: { kind: "too-large", bytes, limitBytes } });
  }
  try {
    return succeed({
      name: main.name,
      bytes: await bytesOf(main),
      origin: "file",
      companions: await Promise.all(
        companions.map(async (file) => ({ name: file.name, bytes: await bytesOf(file) })),
      ),
    });
  } catch {
    // A file that was moved, or is a folder after all.
    return fail({ from: "file", problem: { kind: "unreadable-file" } });
  }
}

/** Chosen or dropped files; the parts of a loose shapefile arrive together. */
export const importsOfFiles = (files: readonly NamedBlob[]): readonly PendingImport[] =>
  groupFiles(files).map((group) => {
    // Nothing of a file is kept but the browser's way to it: its content is read from the disk each time.
    const open: Open = () => ({ answer: openGroup(group), cancel: () => {} });
    return { name: group.main.name, open, reopen: open };
  });

/** A pasted text, under the name that the interface gives it. */
export const importOfText = (text: string, name: string): PendingImport => ({
  name,
  open: () => {
    const bytes = new TextEncoder().encode(text);
    const source = { name, bytes, origin: "paste", companions: [] } as const;
    return { answer: Promise.resolve(succeed(source)), cancel: () => {} };
  },
});

/** What was downloaded, as long as it may be read once more. */
interface Kept {
  readonly source: Omit<ImportSource, "bytes">;
  readonly blob: Blob;
}

const sourceOf = async ({
  source,
  blob,
}: Kept): Promise<Result<ImportSource, ImportSourceProblem>> =>
  succeed({ ...source, bytes: await bytesOf(blob) });

/**
 * A file at an address that the user has agreed to ask. What came is kept as a blob, which is the browser's to store:
 * the array goes to the worker that reads it.
 */
export function importOfAddress(
  url: URL,
  importer: Importer,
  redirects: Redirects = "followed",
): PendingImport {
  let kept: Kept | undefined;
  return {
    name: url.host,
    open: (onProgress) => {
      const { answer, cancel } = importer.download(url, onProgress, redirects);
      return {
        answer: answer.then((result) => {
          if (!result) return undefined;
          if (!result.ok) return fail({ from: "address", problem: result.problem });
          const { bytes, ...source } = result.value;
          kept = { source, blob: new Blob([bytes]) };
          return result;
        }),
        cancel,
      };
    },
    reopen: () => ({
      answer: kept ? sourceOf(kept) : Promise.resolve(undefined),
      cancel: () => {},
    }),
  };
}
