import type { Format } from "../format.ts";
import { formatOf, FORMATS } from "../registry.ts";
import type { FormatId } from "../source.ts";
import type { ExportRequest, WriteFormat, WrittenFile } from "./export-request.ts";

/** The formats that are written, and their writers. */
export interface FormatWriters {
  readonly formats: readonly Format[];
  readonly writerOf: (format: FormatId) => Promise<WriteFormat>;
}

/** The writer in each format's own folder; its library is loaded with it. */
export const WRITERS: FormatWriters = {
  formats: FORMATS,
  writerOf: async (format) => {
    // What a path that is put together imports has no type; each `write.ts` gives its `write` this one.
    const { write } = (await import(`../${format}/write.ts`)) as { readonly write: WriteFormat };
    return write;
  },
};

/** Writes features as one file. `onProgress` is told how much is done, from 0 to 1. */
export async function writeFile(
  request: ExportRequest,
  onProgress: (done: number) => void,
  { formats, writerOf }: FormatWriters = WRITERS,
): Promise<WrittenFile> {
  const write = await writerOf(request.format);
  const { parts, leftOut } = await write(request, onProgress);
  const type = formatOf(request.format, formats)?.written?.mediaType ?? "";
  return { file: new Blob([...parts], { type }), leftOut };
}
