import type {
  ExportRequest,
  WriteFailure,
  WrittenFile,
} from "../../formats/write/export-request.ts";
import type { Task } from "../task.ts";

export type { FormatId } from "../../formats/source.ts";
export type {
  ExportRequest,
  ExportSource,
  WriteFailure,
  WrittenFile,
} from "../../formats/write/export-request.ts";

/** Writes files in disposable workers. */
export interface Exporter {
  /** The answer says why where nothing could be written, and `undefined` when it was cancelled. */
  write(
    request: ExportRequest,
    onProgress: (done: number) => void,
  ): Task<WrittenFile | WriteFailure>;
}
