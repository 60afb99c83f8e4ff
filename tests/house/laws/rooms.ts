import { importsOf } from "./imports.ts";
import type { Import } from "./imports.ts";
import { breach } from "./source.ts";
import type { Breach, Source } from "./source.ts";

interface Law {
  /** The rooms of which anything may be imported. */
  readonly rooms: readonly string[];
  /** The rooms of which only types may be imported. */
  readonly types?: readonly string[];
  /** The packages of the view that may be imported; those that nobody restricts are not told here. */
  readonly view?: readonly string[];
  /** Folders whose built files, such as fonts and tiles, the room may point the browser to. */
  readonly assets?: readonly string[];
}

/** The rooms that run anywhere: no view, no browser, no clock and no chance. */
export const CORE = [
  "geo",
  "geojson",
  "catalogue",
  "document",
  "layers",
  "formats",
  "share",
  "words",
] as const;
const BELOW_STATE = [...CORE, "storage"];

/** The rooms of `src` and what each may import. */
export const ROOMS: Readonly<Record<string, Law>> = {
  geo: { rooms: [] },
  geojson: { rooms: ["geo"] },
  catalogue: { rooms: ["geo", "geojson"] },
  document: { rooms: ["geo", "geojson"] },
  layers: { rooms: ["geo", "geojson"] },
  formats: { rooms: ["geo", "geojson"], assets: ["geodata/datums/"] },
  share: { rooms: ["geo", "geojson", "catalogue", "document"] },
  words: { rooms: ["geo", "geojson"] },
  storage: { rooms: ["geojson", "document"] },
  state: { rooms: BELOW_STATE, view: ["solid-js"] },
  map: {
    rooms: ["geo", "geojson", "catalogue", "document", "layers"],
    types: ["state"],
    view: ["solid-js", "maplibre-gl", "pmtiles"],
    assets: ["geodata/basemap/", "geodata/fonts/"],
  },
  panels: {
    rooms: ["geo", "geojson", "catalogue", "document", "words", "state"],
    view: ["solid-js", "lucide-solid"],
  },
  workers: { rooms: [...CORE, "state"] },
  offline: { rooms: [] },
  app: {
    rooms: [...BELOW_STATE, "state", "map", "panels", "workers", "offline"],
    view: ["solid-js", "lucide-solid", "maplibre-gl"],
    assets: ["geodata/fonts/"],
  },
};

/** Whether a file lies in a room that runs anywhere. */
export const isCore = (path: string): boolean =>
  CORE.some((room) => path.startsWith(`src/${room}/`));

const VIEW_PACKAGES = ["solid-js", "lucide-solid", "maplibre-gl", "pmtiles"];
const FOR_EVERYBODY = "src/result.ts";

// `src/main.tsx` starts the app and belongs to it.
function roomOf(path: string): string {
  const [, room = "", rest] = path.split("/");
  return room === "main.tsx" ? "app" : rest === undefined ? "" : room;
}

/** Every import between rooms, or of a package, that the law forbids. */
export const forbiddenImports = (sources: readonly Source[]): readonly Breach[] =>
  sources.flatMap((source) =>
    importsOf(source)
      .filter((made) => !isAllowed(source.path, made))
      .map((made) => {
        const from = roomOf(source.path) || source.path;
        const kind = made.typeOnly ? "the types of " : "";
        return breach(source, made.offset, `${from} may not import ${kind}${made.specifier}`);
      }),
  );

function isAllowed(path: string, made: Import): boolean {
  const own = roomOf(path);
  // A file beside the rooms stands on its own.
  const law = ROOMS[own] ?? { rooms: [] };
  if (made.target === undefined) return isAllowedPackage(law, made.specifier);
  const { target } = made;
  if (target === FOR_EVERYBODY) return true;
  if (law.assets?.some((folder) => target.startsWith(folder))) return true;
  const other = made.target.startsWith("src/") ? roomOf(made.target) : "";
  if (other === own) return own !== "";
  return law.rooms.includes(other) || (made.typeOnly && (law.types ?? []).includes(other));
}

function isAllowedPackage(law: Law, specifier: string): boolean {
  if (specifier.startsWith("node:")) return false;
  const restricted = VIEW_PACKAGES.find((name) => `${specifier}/`.startsWith(`${name}/`));
  return restricted === undefined || (law.view ?? []).includes(restricted);
}
