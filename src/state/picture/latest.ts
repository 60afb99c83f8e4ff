import type { Resource } from "solid-js";

/** What a resource last came to, also while it comes anew; `undefined` before it first did. Suspends nobody. */
export const latestOf = <Value>(resource: Resource<Value>): Value | undefined =>
  resource.state === "ready" || resource.state === "refreshing" ? resource.latest : undefined;
