import catalogueUrl from "virtual:catalogue";
import { type Catalogue, readCatalogue } from "../catalogue/read.ts";
import { fail, type Result, succeed } from "../result.ts";
import type { LoadProblem } from "../state/catalogue.ts";
import { tellMissing } from "./release.ts";

/** Fetches the catalogue's one asset and reads it. Never rejects. */
export async function loadCatalogue(): Promise<Result<Catalogue, LoadProblem>> {
  try {
    const response = await fetch(catalogueUrl);
    if (!response.ok) tellMissing();
    if (!response.ok) return fail({ kind: "status", status: response.status });
    const read = readCatalogue(await response.json());
    return read.ok ? succeed(read.value) : fail({ kind: "unreadable" });
  } catch (error) {
    return fail({ kind: error instanceof SyntaxError ? "unreadable" : "unreachable" });
  }
}
