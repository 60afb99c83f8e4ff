import catalogueUrl from "virtual:catalogue";
import { type Catalogue, readCatalogue } from "../../catalogue/read.ts";
import { fail, type Result, succeed } from "../../result.ts";
import type { LoadProblem } from "./catalogue.ts";
import { reportMissing } from "../page-release.ts";

/** Some hosts answer with a page of theirs where a file is missing. */
const isCatalogue = ({ ok, headers }: Response): boolean =>
  ok && !/html/.test(headers.get("Content-Type") ?? "");

/** The catalogue's one asset. What a browser keeps in its place is asked for anew. */
async function fetchCatalogue(): Promise<Response> {
  const kept = await fetch(catalogueUrl);
  return isCatalogue(kept) ? kept : fetch(catalogueUrl, { cache: "reload" });
}

/** Fetches the catalogue and reads it. Never rejects. */
export async function loadCatalogue(): Promise<Result<Catalogue, LoadProblem>> {
  try {
    const response = await fetchCatalogue();
    if (!isCatalogue(response)) reportMissing();
    if (!response.ok) return fail({ kind: "status", status: response.status });
    if (!isCatalogue(response)) return fail({ kind: "missing" });
    const read = readCatalogue(await response.json());
    return read.ok ? succeed(read.value) : fail({ kind: "unreadable" });
  } catch (error) {
    return fail({ kind: error instanceof SyntaxError ? "unreadable" : "unreachable" });
  }
}
