import type { LayerSpecification, SourceSpecification } from "maplibre-gl";
import type { Language } from "../share/view.ts";
import { graticuleUnderLand } from "./graticule-layers.ts";
import type { Palette } from "./palette.ts";

export function basemapSources(): Record<string, SourceSpecification> {
  return {};
}

export function basemapLayers(palette: Palette, _language: Language): LayerSpecification[] {
  return [
    { id: "water", type: "background", paint: { "background-color": palette.land } },
    graticuleUnderLand(palette),
  ];
}
