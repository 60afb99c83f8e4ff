import { isPair, onEarth } from "../../geojson/valid-coordinates.ts";
import { isRecord } from "./value.ts";

/**
 * Whether more positions of a geometry are off the Earth than on it: then its numbers are no degrees, as the pixels of a
 * drawing are none, and that some of them could be is chance.
 */
export function mostlyOffEarth(geometry: unknown): boolean {
  const count = { on: 0, off: 0 };
  const walk = (value: unknown): void => {
    if (isPair(value)) count[onEarth(value[0] ?? 0, value[1] ?? 0) ? "on" : "off"] += 1;
    else if (Array.isArray(value)) value.forEach(walk);
    else if (isRecord(value)) walk(value["coordinates"] ?? value["geometries"]);
  };
  walk(geometry);
  return count.off > count.on;
}
