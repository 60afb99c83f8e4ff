/** The user's own parks, as the list and the page speak of them. The words of their card are in `document/card.ts`. */
export const words = {
  noneYet: "Nothing of your own is here yet.",
  toolsName: "Your parks",
  draw: "Draw",
  measure: "Measure",
  yours: "your park",
  linked: "park from a link",
  landmark: "landmark",
  yoursHidden: "your park, hidden on the map",
  unnamed: (place: number, file: string) => `Park ${place} of ${file}`,
  moreFound: (count: string) =>
    `${count} more in layers. Search for more of the name to find them.`,
  shapes: {
    Point: "point",
    MultiPoint: "points",
    LineString: "line",
    MultiLineString: "lines",
    Polygon: "area not found",
    MultiPolygon: "area not found",
    GeometryCollection: "no area",
    none: "no position",
  },
};
