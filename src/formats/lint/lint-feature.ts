import { lintGeometry } from "./lint-geometry.ts";
import type { LintFinding, Report } from "./lint-finding.ts";
import { positionInProperties } from "./position-in-properties.ts";
import { isRecord, typeName } from "./value.ts";

/**
 * All that is wrong with a feature, or worth knowing of it, each kind once a geometry and at its first place. A
 * sound feature gives an empty list. Positions are taken for longitude and latitude of WGS 84.
 */
export function lintFeature(value: unknown): readonly LintFinding[] {
  if (!isRecord(value) || value["type"] !== "Feature") {
    const found = isRecord(value) ? String(value["type"] ?? "object") : typeName(value);
    return [{ kind: "not-a-feature", found, severity: "error", path: [] }];
  }
  const found: LintFinding[] = [];
  const report: Report = (finding) => void found.push(finding);
  if (value["properties"] === undefined)
    report({ kind: "no-properties", severity: "note", path: [] });
  const { geometry } = value;
  if (geometry === undefined || geometry === null) report(withoutGeometry(value));
  else lintGeometry(geometry, ["geometry"], report);
  return found;
}

function withoutGeometry({ properties }: Readonly<Record<string, unknown>>): LintFinding {
  const position = positionInProperties(properties);
  if (!position) return { kind: "no-geometry", severity: "note", path: ["geometry"] };
  return {
    kind: "position-in-properties",
    lon: position.lon,
    lat: position.lat,
    severity: "warning",
    path: ["geometry"],
    fix: { kind: "use-position-in-properties" },
  };
}
