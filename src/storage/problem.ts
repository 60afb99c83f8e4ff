import type { StorageProblem } from "./store.ts";

const KINDS: Readonly<Record<string, StorageProblem["kind"]>> = {
  QuotaExceededError: "quota",
  VersionError: "newer-schema",
  SecurityError: "refused",
  NotAllowedError: "refused",
};

const nameOf = (error: unknown): string =>
  typeof error === "object" && error !== null && "name" in error ? String(error.name) : "";

/** What an error of IndexedDB means, by the names that "Indexed Database API 3.0", section 3, gives. */
export const problemOf = (error: unknown): StorageProblem => ({
  kind: KINDS[nameOf(error)] ?? "failed",
});

/**
 * What an error of opening the database means. Browsers that keep nothing have no `indexedDB` at all, or tell an
 * InvalidStateError.
 */
export const openingProblemOf = (error: unknown): StorageProblem =>
  ["TypeError", "ReferenceError", "InvalidStateError"].includes(nameOf(error))
    ? { kind: "refused" }
    : problemOf(error);

/** Whether the connection to the database was closed, as when the user clears the site's data. */
export const isClosed = (error: unknown): boolean => nameOf(error) === "InvalidStateError";
