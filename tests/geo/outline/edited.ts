import type { Result } from "../../../src/result.ts";

/** What an edit gives, where it is not refused. */
export const valueOf = <Value>(edited: Result<Value, unknown>): Value | undefined =>
  edited.ok ? edited.value : undefined;

/** Why an edit is refused, where it is. */
export const problemOf = <Problem>(edited: Result<unknown, Problem>): Problem | undefined =>
  edited.ok ? undefined : edited.problem;
