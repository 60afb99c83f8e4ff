import { inChina } from "../../geo/datum/china.ts";
import { geodesicInverse } from "../../geo/measure/geodesic.ts";
import type { Position } from "../../geo/position.ts";
import type { CrsCandidate } from "../finding.ts";
import { transverseMercatorInverse } from "../../geo/transverse-mercator.ts";
import { webMercatorInverse } from "../../geo/web-mercator.ts";

const BEIJING: Position = [116.4, 39.9];
const MOST_CANDIDATES = 4;
/** Landings nearer to each other than this are ranked by how common their system is. */
const COARSE = 50_000;

/**
 * Coordinate systems in which an easting and a northing in metres make sense: Web Mercator, the UTM zones of China
 * (EPSG:32643-32653), and CGCS2000 Gauss-Krüger zones of 3° and 6°, with and without the zone's number in
 * front (EPSG:4491-4554). Those that land in China come first, nearest to Beijing, at most four in all.
 */
export function crsCandidates(x: number, y: number): readonly CrsCandidate[] {
  const landings = [...webMercator(x, y), ...zoned(x, y), ...zoneless(x, y)];
  const ranked = landings
    .map((landing, order) => ({ landing, order, ...nearness(landing.lands) }))
    .toSorted((a, b) => a.tier - b.tier || a.coarse - b.coarse || a.order - b.order)
    .map(({ landing: { crs, lands } }) => ({ crs, lands }));
  return ranked.slice(0, MOST_CANDIDATES);
}

function nearness(lands: Position): { tier: number; coarse: number } {
  const { distanceMetres } = geodesicInverse(lands, BEIJING);
  return { tier: inChina(lands) ? 0 : 1, coarse: Math.round(distanceMetres / COARSE) };
}

function webMercator(x: number, y: number): readonly CrsCandidate[] {
  const lands = webMercatorInverse(x, y);
  // Within twenty kilometres of 0, 0, where there is only sea, it is more likely a local grid, or the -9999 of "no value".
  const local = Math.hypot(x, y) < 20_000;
  return lands && !local ? [{ crs: "EPSG:3857", lands }] : [];
}

const FALSE_EASTING = 500_000;
/** Half the width that a zone is used for, with its overlap: 6° at the latitude of Hainan, and 3°. */
const REACH = { six: 400_000, three: 250_000 } as const;
const NORTHMOST = 6_200_000;
const SOUTHMOST = 300_000;

/** Eastings with the zone's number before them: no two systems share one. */
function zoned(x: number, y: number): readonly CrsCandidate[] {
  const zone = Math.floor(x / 1_000_000);
  const easting = x - zone * 1_000_000 - FALSE_EASTING;
  const three = zone >= 25 && zone <= 45;
  if (!three && !(zone >= 13 && zone <= 23)) return [];
  if (Math.abs(easting) > REACH.six || y < SOUTHMOST || y > NORTHMOST) return [];
  const crs = `EPSG:${three ? 4513 + zone - 25 : 4491 + zone - 13}`;
  const meridian = three ? zone * 3 : zone * 6 - 3;
  return [{ crs, lands: transverseMercatorInverse(easting, y, meridian) }];
}

/** Eastings without a zone: each zone is tried. */
function zoneless(x: number, y: number): readonly CrsCandidate[] {
  const easting = x - FALSE_EASTING;
  if (Math.abs(easting) > REACH.six || y < SOUTHMOST || y > NORTHMOST) return [];
  const found: CrsCandidate[] = [];
  for (let zone = 43; zone <= 53; zone += 1) {
    const lands = transverseMercatorInverse(easting / 0.9996, y / 0.9996, zone * 6 - 183);
    found.push({ crs: `EPSG:${32_600 + zone}`, lands });
  }
  for (let index = 0; index <= 20; index += 1) {
    const meridian = 75 + 3 * index;
    const lands = transverseMercatorInverse(easting, y, meridian);
    if (Math.abs(easting) <= REACH.three) found.push({ crs: `EPSG:${4534 + index}`, lands });
    // Every second meridian is that of a 6° zone too, which for the same numbers is the same place.
    else if (index % 2 === 0) found.push({ crs: `EPSG:${4502 + index / 2}`, lands });
  }
  return found;
}
