import catalogueUrl, { detailsUrl, figuresUrl } from "virtual:catalogue";
import { type AllFigures, readFigures } from "../../catalogue/figures/park-figures.ts";
import type { CatalogueSummary } from "../../catalogue/park-summary.ts";
import { type Details, readDetails, readSummaries } from "../../catalogue/read-asset.ts";
import { fail, type Result, succeed } from "../../result.ts";
import { reportMissing } from "../page-release.ts";
import type { LoadProblem } from "./catalogue.ts";

/** Some hosts answer with a page of theirs where a file is missing. */
const isCatalogue = ({ ok, headers }: Response): boolean =>
  ok && !/html/.test(headers.get("Content-Type") ?? "");

/** An asset of the catalogue. What a browser keeps in its place is asked for anew. */
async function fetchAsset(url: string): Promise<Response> {
  const kept = await fetch(url);
  return isCatalogue(kept) ? kept : fetch(url, { cache: "reload" });
}

/** Makes a value of what an asset holds. */
type Read<Value> = (json: unknown) => Result<Value, unknown>;

/** Fetches an asset of the catalogue, and makes a value of it. Never rejects. */
async function loadAsset<Value>(
  url: string,
  read: Read<Value>,
): Promise<Result<Value, LoadProblem>> {
  try {
    const response = await fetchAsset(url);
    if (!isCatalogue(response)) reportMissing();
    if (!response.ok) return fail({ kind: "status", status: response.status });
    if (!isCatalogue(response)) return fail({ kind: "missing" });
    const answer = read(await response.json());
    return answer.ok ? succeed(answer.value) : fail({ kind: "unreadable" });
  } catch (error) {
    return fail({ kind: error instanceof SyntaxError ? "unreadable" : "unreachable" });
  }
}

/** Fetches what the page knows of the catalogue from the start. Never rejects. */
export const loadCatalogue = (): Promise<Result<CatalogueSummary, LoadProblem>> =>
  loadAsset(catalogueUrl, readSummaries);

/** Fetches one of the files with the details of parks. Never rejects. */
export const loadDetails = (file: number): Promise<Result<Details, LoadProblem>> =>
  loadAsset(detailsUrl(file), readDetails);

/** Fetches the figures of all parks. Never rejects. */
export const loadFigures = (): Promise<Result<AllFigures, LoadProblem>> =>
  loadAsset(figuresUrl, readFigures);
