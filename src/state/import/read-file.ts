import type { Imported } from "../../formats/answer.ts";
import type { PendingImport, ImportSourceProblem } from "./pending-imports.ts";
import type { createImportJobs } from "./import-jobs.ts";
import type { Importer } from "./importer.ts";
import type { FailedFile, NoticeState } from "../notice.ts";

interface ReadDependencies {
  readonly importer: Importer;
  readonly notices: NoticeState;
  readonly jobs: ReturnType<typeof createImportJobs>;
}

/** Reads one file as a job of its own: `undefined` where it failed, which is told, or was cancelled. */
export type FileReader = ReturnType<typeof createFileImport>;

/** Tells of a file that failed, beside those of the same import that failed before it. */
function showFailure(
  notices: NoticeState,
  failed: FailedFile[],
  name: string,
  { from, problem }: ImportSourceProblem,
): void {
  if (from === "address") return notices.show({ kind: "address-failed", host: name, problem });
  notices.show({ kind: "import-failed", name, problem, earlier: [...failed] });
  failed.push({ name, problem });
}

/** How files are read, in the encoding that the user chose where one is given. */
export function createFileImport({ importer, notices, jobs }: ReadDependencies) {
  return async (
    { name, open }: PendingImport,
    job: number,
    failed: FailedFile[],
    encoding?: string,
  ): Promise<Imported | undefined> => {
    const source = await jobs.run(job, open);
    if (!source) return undefined;
    if (!source.ok) return void showFailure(notices, failed, name, source.problem);
    const asked = encoding === undefined ? source.value : { ...source.value, encoding };
    const read = await jobs.run(job, (onProgress) => importer.read(asked, onProgress));
    if (!read) return undefined;
    const { web } = asked;
    if (read.ok) return web ? { ...read.value, source: web } : read.value;
    const problem = { from: "file", problem: read.problem } as const;
    return void showFailure(notices, failed, asked.name, problem);
  };
}
