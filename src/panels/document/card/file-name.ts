const MAX_CHARACTERS = 60;

/** A name for a GeoJSON file that no system refuses: without the signs that some of them keep for themselves. */
export function geojsonFileName(name: string): string {
  const safe = name
    .replace(/[\p{Cc}<>:"/\\|?*]+/gu, " ")
    .trim()
    .replace(/^[.\s]+/, "");
  return `${[...safe].slice(0, MAX_CHARACTERS).join("").trim() || "park"}.geojson`;
}
