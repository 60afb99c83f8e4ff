const EMBEDDED = ["Natural Earth", "GeoNames", "Apache ECharts"];
const STREET = ["OpenFreeMap", "OpenMapTiles", "OpenStreetMap"];

const told = (names: readonly string[]) => ({ en: names.join(", "), zh: names.join("、") });

/** Whose data each of the two basemaps is drawn from, as a citation tells it; `credits.ts` has their licences. */
export const MAP_DATA = { embedded: told(EMBEDDED), street: told(STREET) } as const;
