import type { FeatureTable } from "../../geo/feature-table.ts";
import type { Imported } from "../answer.ts";
import { withoutCrs } from "../json/crs-member.ts";
import { EDITABLE } from "../limits.ts";
import type { ReadOutcome } from "../reader.ts";
import { unlistedOfLayer } from "./finding-list.ts";
import type { IntakePlan } from "./intake.ts";
import { nameColumnOf } from "./name-column.ts";
import type { Sorter } from "./sorter.ts";
import { textOf } from "./sorter.ts";

/** What an import has come to. */
export interface Sorted extends Pick<Imported, "findings" | "unlisted"> {
  readonly sorter: Sorter;
  readonly table: FeatureTable;
  readonly outcome: ReadOutcome;
  /** Whether the features stood in another coordinate system than they do now. */
  readonly isConverted: boolean;
}

function heldAmong({ held }: Sorter): (feature: number) => boolean {
  const numbers = new Set(held.map(({ feature }) => feature));
  return (feature) => numbers.has(feature);
}

function parksAmong({ sound }: Sorter): Extract<Imported["content"], { kind: "parks" }> {
  const features = sound.map((one) => ({ feature: one.feature, text: textOf(one) }));
  const nameKey = nameColumnOf(features.map(({ text }) => text));
  return { kind: "parks", features, ...(nameKey === undefined ? {} : { nameKey }) };
}

/** Makes parks of a small import, and a layer of a large one. */
export function packed({ source, format }: IntakePlan, sorted: Sorted): Imported {
  const { sorter, table, outcome, isConverted, findings, unlisted } = sorted;
  const { envelope } = outcome;
  const bytes = [source, ...source.companions].reduce((sum, file) => sum + file.bytes.length, 0);
  const { vertices } = sorter.table;
  const isEditable =
    table.count <= EDITABLE.features && vertices <= EDITABLE.vertices && bytes <= EDITABLE.bytes;
  return {
    name: source.name,
    format: outcome.format ?? format,
    envelope: envelope && isConverted ? withoutCrs(envelope) : envelope,
    content: isEditable ? parksAmong(sorter) : { kind: "layer", table },
    held: sorter.held.map((one) => ({ feature: one.feature, text: textOf(one) })),
    findings,
    unlisted: isEditable ? unlisted : unlistedOfLayer(unlisted, heldAmong(sorter)),
    bounds: table.bounds,
    features: table.count,
    vertices,
    bytes,
  };
}
