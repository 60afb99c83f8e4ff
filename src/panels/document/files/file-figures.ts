import { type Accessor, createMemo } from "solid-js";
import { readFeature } from "../../../document/feature.ts";
import type { Collection } from "../../../document/document.ts";
import { unionBounds } from "../../../geo/bounds.ts";
import { useAtlas } from "../../../state/context.ts";
import { areaText, numberText, plain } from "../../../words/format/figures.ts";
import { useWords } from "../../ui/use-words.ts";

/** What a file comes to: how many parks, their area together, and the box about them. Needs an owner. */
export function createFileFigures(collection: Accessor<Collection>) {
  const {
    view: { camera },
    document: { layers, own },
    catalogue: { measures },
    settings,
  } = useAtlas();
  const messages = useWords("document/files");
  const shapes = createMemo(() =>
    own.parks().flatMap((park) => {
      const geometry = park.collection === collection().id && readFeature(park).geometry;
      return geometry ? [geometry] : [];
    }),
  );
  const layer = () => layers.layers().find((one) => one.collection.id === collection().id);
  const count = (): number =>
    collection().layer?.features ??
    own.parks().filter((park) => park.collection === collection().id).length;
  const area = createMemo((): number =>
    collection().layer
      ? (layer()?.summary?.areaSquareMetres ?? 0)
      : shapes().reduce((sum, shape) => sum + (measures.listedArea(shape)?.squareMetres ?? 0), 0),
  );
  const bounds = () => {
    const boxes = shapes().flatMap((shape) => {
      const box = measures.bounds(shape);
      return box ? [box] : [];
    });
    return collection().layer?.bounds ?? unionBounds(boxes);
  };
  return {
    text: (): string => {
      const figure = numberText(count());
      const counted = collection().layer
        ? messages().layer(count(), figure)
        : messages().parks(count(), figure);
      if (area() === 0) return counted;
      const areas = areaText(area(), settings.units(), settings.language());
      return `${counted} · ${messages().area(plain(areas))}`;
    },
    zoomTo: (): void => {
      const box = bounds();
      if (box) camera.fitBounds(box);
    },
  };
}
