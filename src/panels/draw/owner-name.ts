import type { LandmarkId } from "../../catalogue/landmark.ts";
import type { ParkId } from "../../catalogue/park.ts";
import { readFeature } from "../../document/feature.ts";
import { useAtlas } from "../../state/context.ts";
import { isOwnId, layerFeatureRef } from "../../state/catalogue/subject.ts";
import type { Accessor } from "solid-js";
import type { DrawRequest } from "../../state/draw/draw-session.ts";
import { useFormat } from "../ui/use-format.ts";
import { useWords } from "../ui/use-words.ts";

/** What a park of the catalogue or of the user's, or a landmark, is called, by its id: a function that follows the language. */
export function useOwnerName(): (owner: string) => string {
  const {
    catalogue,
    document: { own },
  } = useAtlas();
  const words = useWords();
  const format = useFormat();
  const ownName = (id: string): string | undefined => {
    const place = layerFeatureRef(id);
    if (place) {
      // The name of a layer's feature stands in its text, which would have to be fetched.
      const file = own.collection(place.collection)?.name;
      return file === undefined ? undefined : words().own.unnamed(place.index + 1, file);
    }
    const park = own.park(id);
    if (!park) return undefined;
    const file = own.collection(park.collection)?.name ?? "";
    const { name, nameForms } = readFeature(park);
    return name === undefined
      ? words().own.unnamed(park.order + 1, file)
      : format.text({ ...nameForms, en: name });
  };
  return (owner) => {
    if (isOwnId(owner)) return ownName(owner) ?? owner;
    const park = catalogue.park(owner as ParkId)?.name;
    const known = park?.short ?? park ?? catalogue.landmark(owner as LandmarkId)?.name;
    return known ? format.text(known) : owner;
  };
}

/** What something is called that is drawn for a park, such as "Cutting out of West wedge"; nothing for a new park. Needs an owner. */
export function useDrawnTitle(
  request: Accessor<DrawRequest | undefined>,
): Accessor<string | undefined> {
  const messages = useWords("draw/toolbar");
  const nameOf = useOwnerName();
  return () => {
    const { purpose, of } = request() ?? {};
    if (!purpose || purpose === "measure" || of === undefined) return undefined;
    return messages().titles[purpose](nameOf(of));
  };
}
