import type { LintFinding } from "./lint-finding.ts";

/**
 * All that is wrong with a feature, or worth knowing of it, in the order of its members. A sound feature gives
 * an empty list.
 */
export function lintFeature(value: unknown): readonly LintFinding[] {
  const isFeature = (value as { type?: unknown } | null | undefined)?.type === "Feature";
  return isFeature
    ? []
    : [{ kind: "not-a-feature", found: typeof value, severity: "error", path: [] }];
}
