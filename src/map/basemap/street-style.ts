import type { StyleSpecification } from "maplibre-gl";
import { fail, type Result, succeed } from "../../result.ts";
import type { Theme } from "../../state/view/view.ts";

/** Why there is no street map: no answer within the time, an answer that refuses, or one that is no style. */
export type StreetProblem =
  | { readonly kind: "unreachable" }
  | { readonly kind: "status"; readonly status: number }
  | { readonly kind: "unreadable" };

/** OpenFreeMap's own styles; see https://openfreemap.org/quick_start/. */
const STYLE_URLS: Readonly<Record<Theme, string>> = {
  light: "https://tiles.openfreemap.org/styles/positron",
  dark: "https://tiles.openfreemap.org/styles/dark",
};
const DEADLINE_MS = 8000;

const isStyle = (value: unknown): value is StyleSpecification =>
  typeof value === "object" &&
  value !== null &&
  "version" in value &&
  value.version === 8 &&
  "sources" in value &&
  typeof value.sources === "object" &&
  "layers" in value &&
  Array.isArray(value.layers);

/**
 * Fetches the online street map's style. Gives up after 8 s, or when `signal` says so.
 * That it is a style is checked by its outline only: the engine checks the rest.
 */
export async function fetchStreetStyle(
  theme: Theme,
  signal: AbortSignal,
): Promise<Result<StyleSpecification, StreetProblem>> {
  try {
    const response = await fetch(STYLE_URLS[theme], {
      signal: AbortSignal.any([signal, AbortSignal.timeout(DEADLINE_MS)]),
      credentials: "omit",
      referrerPolicy: "no-referrer",
    });
    if (!response.ok) return fail({ kind: "status", status: response.status });
    const text = await response.text();
    return readStyle(text);
  } catch {
    return fail({ kind: "unreachable" });
  }
}

/** Reads a style; `unreadable` when it is not JSON or not a style of version 8. */
export function readStyle(text: string): Result<StyleSpecification, StreetProblem> {
  try {
    const value: unknown = JSON.parse(text);
    return isStyle(value) ? succeed(value) : fail({ kind: "unreadable" });
  } catch {
    return fail({ kind: "unreadable" });
  }
}
