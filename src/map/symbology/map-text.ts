import type { Landmark } from "../../catalogue/landmark.ts";
import type { LanguageForms } from "../../catalogue/proposal/park-file.ts";
import type { ParkSummary } from "../../catalogue/park-summary.ts";
import type { Degrees, Metres, SquareMetres } from "../../geo/units.ts";

/** What a map in somebody else's page says of the gestures that it leaves to that page. */
export interface GestureHints {
  readonly wheel: string;
  readonly wheelOnMac: string;
  readonly touch: string;
}

/** How the names on the embedded basemap are written in one language. */
export interface MapLabels {
  /** The property that holds the names in this language; `name`, in English, stands in for it where one has none. */
  readonly nameKey: string;
  /** Size in pixels and letter spacing in em of the names of areas. */
  readonly areaSize: number;
  readonly areaSpacing: number;
  /** Whether the names of waters are slanted: scripts without an italic are not. */
  readonly slantedWaters: boolean;
}

/** The words that the map writes, in the user's language and units. The map knows no words of its own. */
export interface MapText {
  readonly labels: MapLabels;
  /** Names the whole map to assistive technology. */
  readonly regionName: string;
  /** Names the drawing surface, which takes the keyboard, apart from the region around it. */
  readonly canvasName: string;
  /** A distance as it stands on its line. */
  readonly distance: (metres: Metres) => string;
  /** An area as it stands in its outline. */
  readonly area: (squareMetres: SquareMetres) => string;
  /** Length and bearing of an edge as they stand beside it. */
  readonly edge: (metres: Metres, bearing: Degrees) => string;
  /** A radius as it stands on its ring. */
  readonly ringDistance: (metres: Metres) => string;
  readonly parkLabel: (park: ParkSummary) => string;
  /** A name that the user's own data give in English and, under their keys, in other languages. */
  readonly nameOf: (forms: LanguageForms) => string;
  readonly landmarkName: (landmark: Landmark) => string;
}
