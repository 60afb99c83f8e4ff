import type { LintFinding, ReportFinding } from "./feature-finding.ts";
import { lintHollow, lintParts } from "./check-parts.ts";
import type { GeometryAllowance } from "../parser.ts";
import { positionInProperties } from "./position-in-properties.ts";
import { typeName } from "./value.ts";
import { isJsonObject } from "../../geojson/json.ts";

/**
 * All that is wrong with a feature, or worth knowing of it, each kind once a geometry and at its first place. A
 * sound feature gives an empty list. Positions are taken for longitude and latitude of WGS 84.
 * @param allows what is no fault in the feature's format
 */
export function lintFeature(
  value: unknown,
  allows: readonly GeometryAllowance[] = [],
): readonly LintFinding[] {
  if (!isJsonObject(value) || value["type"] !== "Feature") {
    const found = isJsonObject(value) ? String(value["type"] ?? "object") : typeName(value);
    return [{ kind: "not-a-feature", found, severity: "error", path: [] }];
  }
  const found: LintFinding[] = [];
  const report: ReportFinding = (finding) => {
    if (finding.kind === "wrong-winding" && allows.includes("any-winding")) return;
    found.push(finding);
  };
  if (value["properties"] === undefined)
    report({ kind: "no-properties", severity: "note", path: [] });
  const { geometry } = value;
  if (geometry === undefined || geometry === null) report(withoutGeometry(value));
  else if (!allows.includes("hollow-rings") || !lintHollow(geometry, ["geometry"], report)) {
    lintParts(geometry, ["geometry"], report);
  }
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
