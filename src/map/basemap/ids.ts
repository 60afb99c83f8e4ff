/** The sources of the embedded basemap. */
export const BASEMAP_SOURCE = { world: "world", beijing: "beijing" } as const;

/** From here on the archive of Beijing draws its own region. */
export const REGION_FROM_ZOOM = 7;

/** The layers of the embedded basemap that the program asks about by name; the others are only ever drawn. */
export const BASEMAP_LAYER = {
  worldProvinces: `${BASEMAP_SOURCE.world}-province`,
  worldPlaces: `${BASEMAP_SOURCE.world}-place-label`,
  homeFill: "home-district-fill",
  homeLine: "home-district-line",
} as const;
