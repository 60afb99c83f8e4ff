import { fail, type Result, succeed } from "../result.ts";
import type { LinkedFile, LinkedParksProblem } from "./linked-parks.ts";

/** Writes parks as the value of a link's `d`: characters of base64url (RFC 4648 section 5) alone. */
export function encodeParks(files: readonly LinkedFile[]): string {
  const bytes = new TextEncoder().encode(JSON.stringify(files));
  return btoa(String.fromCharCode(...bytes))
    .replaceAll("+", "-")
    .replaceAll("/", "_")
    .replaceAll("=", "");
}

/** Reads what `encodeParks` writes. Never throws. */
export function decodeParks(text: string): Result<readonly LinkedFile[], LinkedParksProblem> {
  try {
    const binary = atob(text.replaceAll("-", "+").replaceAll("_", "/"));
    const bytes = Uint8Array.from(binary, (character) => character.charCodeAt(0));
    return succeed(JSON.parse(new TextDecoder().decode(bytes)) as readonly LinkedFile[]);
  } catch {
    return fail({ kind: "corrupt" });
  }
}
