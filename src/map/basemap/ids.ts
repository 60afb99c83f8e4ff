/** The sources of the embedded basemap. */
export const BASEMAP_SOURCE = { world: "world", beijing: "beijing" } as const;

/** The layers of the embedded basemap that the program asks about by name; the others are only ever drawn. */
export const BASEMAP_LAYER = {
  worldProvinces: `${BASEMAP_SOURCE.world}-province`,
  worldPlaces: `${BASEMAP_SOURCE.world}-place-label`,
  homeFill: "home-district-fill",
  homeLine: "home-district-line",
} as const;
