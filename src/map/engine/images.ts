import type { Map as MapLibre, StyleImageMetadata } from "maplibre-gl";
import type { Theme } from "../../state/view/view.ts";
import { PARK_STATUSES, type ParkStatus } from "../../catalogue/park.ts";
import { type ClusterCounts, drawCluster } from "../parks/draw-cluster.ts";
import { drawLandmark } from "../landmarks/draw-landmark.ts";
import { drawMark } from "../parks/draw-mark.ts";
import { drawPill, PILL_STRETCH } from "../lines/draw-label-ground.ts";
import { LANDMARK_GLYPHS, type LandmarkGlyph } from "../landmarks/landmark-glyphs.ts";
import { type Palette, paletteOf } from "../symbology/palette.ts";
import { IMAGE_PIXEL_RATIO } from "../symbology/canvas.ts";

interface StyledImage {
  readonly data: ImageData;
  readonly options?: Partial<StyleImageMetadata>;
}

const isStatus = (text: string | undefined): text is ParkStatus =>
  PARK_STATUSES.some((status) => status === text);
const isGlyph = (text: string | undefined): text is LandmarkGlyph =>
  text !== undefined && Object.hasOwn(LANDMARK_GLYPHS, text);

function countsOf(text = ""): ClusterCounts | undefined {
  const [open, build, plan, stop] = text.split("-").map(Number);
  if (open === undefined || build === undefined || plan === undefined || stop === undefined) {
    return undefined;
  }
  return { open, build, plan, stop };
}

function dataOf(parts: readonly string[], palette: Palette): ImageData | undefined {
  const [family, subject, variant] = parts;
  switch (family) {
    case "mark": {
      const emphasis = variant === "selected" || variant === "hovered" ? variant : "";
      return isStatus(subject) ? drawMark(subject, emphasis, palette) : undefined;
    }
    case "cluster": {
      const counts = countsOf(subject);
      return counts && drawCluster(counts, variant !== "", palette);
    }
    case "landmark":
      return isGlyph(subject) ? drawLandmark(subject, palette) : undefined;
    case "pill":
      return drawPill(palette);
    default:
      return undefined;
  }
}

/** The image that an id of the style asks for: `family/…/theme`. `undefined` when it is none of ours. */
function imageOf(id: string): StyledImage | undefined {
  const parts = id.split("/");
  const theme: Theme = parts.at(-1) === "dark" ? "dark" : "light";
  const data = dataOf(parts, paletteOf(theme));
  return data && { data, ...(parts[0] === "pill" && { options: PILL_STRETCH }) };
}

/** Draws the style's images when they are first asked for; ids carry the theme, so a new theme asks anew. */
export function supplyImages(map: MapLibre): void {
  map.setMissingStyleImageResolver((id) => {
    const image = imageOf(id);
    if (!image || map.hasImage(id)) return;
    map.addImage(id, image.data, { pixelRatio: IMAGE_PIXEL_RATIO, ...image.options });
  });
}
