import type { ExportRequest, WrittenFile } from "../formats/write/export-request.ts";
import type { Task } from "./importer.ts";

export { EXPORT_FORMATS, type ExportFormat } from "../formats/write/export-format.ts";
export type { ExportRequest, ExportSource, WrittenFile } from "../formats/write/export-request.ts";

/** Writes files in disposable workers. */
export interface Exporter {
  /** The answer is `failed` where the worker broke down, and `undefined` when it was cancelled. */
  write(request: ExportRequest, tell: (done: number) => void): Task<WrittenFile | "failed">;
}
