import { replaceTexts } from "./edits.ts";
import { readFeature } from "./feature.ts";
import { nameInProperties, nameUnder } from "../geojson/names/name-in-properties.ts";
import { withValue } from "../geojson/text/property.ts";
import type { Edit, OwnPark, OwnParkId } from "./document.ts";

const changeText =
  (id: OwnParkId, change: (park: OwnPark) => string): Edit =>
  (document) => {
    const park = document.parks.get(id);
    return park ? replaceTexts(new Map([[id, change(park)]]))(document) : document;
  };

/** Below `properties`, where the name of a park is written; `form` is the language it is written in, where it has several. */
function namePath(park: OwnPark, form: string): readonly string[] {
  const { properties } = readFeature(park);
  const { chosenNameKey: chosen } = park;
  const found = chosen === undefined ? nameInProperties(properties) : nameUnder(properties, chosen);
  if (!found || (chosen === undefined && !found.isSure)) return [chosen ?? "name"];
  const { path, forms } = found;
  return forms && Object.hasOwn(forms, form) ? [...path.slice(0, -1), form] : path;
}

/**
 * The text of a park that is called otherwise: under the property that is chosen for its file, else under the key that its
 * name stands at, or as `name` where that key may mean something else.
 *
 * @param form the key of the language of the name, where the park has names in several: only that one is another then
 */
export const renamedText = (park: OwnPark, name: string, form = ""): string =>
  withValue(park.text, ["properties", ...namePath(park, form)], name);

/** Calls a park otherwise; see `renamedText`. Blanks alone change nothing. */
export const renamePark = (id: OwnParkId, name: string, form = ""): Edit =>
  changeText(id, (park) => {
    const next = name.trim();
    const { name: first, nameForms: forms = {} } = readFeature(park);
    const now = Object.hasOwn(forms, form) ? forms[form] : first;
    return next === "" || next === now ? park.text : renamedText(park, next, form);
  });

/** The keys of simplestyle-spec 1.1 that colour such a shape. */
function colourKeys(geometry: GeoJSON.Geometry | undefined): readonly string[] {
  switch (geometry?.type) {
    case "Point":
    case "MultiPoint":
      return ["marker-color"];
    case "LineString":
    case "MultiLineString":
      return ["stroke"];
    default:
      return ["fill", "stroke"];
  }
}

/** Gives a park a colour of its own, `#rrggbb`; `undefined` gives it that of its collection again. */
export const recolourPark = (id: OwnParkId, colour: string | undefined): Edit =>
  changeText(id, (park) => {
    const { geometry, colour: now } = readFeature(park);
    if (colour === now) return park.text;
    const keys = colour === undefined ? ["fill", "stroke", "marker-color"] : colourKeys(geometry);
    return keys.reduce((text, key) => withValue(text, ["properties", key], colour), park.text);
  });
