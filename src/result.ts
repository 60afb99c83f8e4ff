/** What a fallible function gives: a value, or a problem that a person can be told about. */
export type Result<Value, Problem> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

/** Wraps a value that was obtained without a problem. */
export const succeed = <Value>(value: Value): Result<Value, never> => ({ ok: true, value });

/** Wraps the reason for which there is no value. */
export const fail = <Problem>(problem: Problem): Result<never, Problem> => ({ ok: false, problem });
