import type { Metres } from "../../geo/units.ts";
import { isJsonObject, type JsonObject } from "../../geojson/json.ts";
import type { ParkGeometry } from "../geometry.ts";
import { FOOTPRINT_BASES, type FootprintBasis, FURTHEST_METRES } from "../park-kinds.ts";

/** Whether properties are those of a park file, whole or not: an own park that has them can be proposed to the catalogue. */
export const isParkFile = ({ id, footprint, facts }: JsonObject): boolean =>
  typeof id === "string" && isJsonObject(footprint) && Array.isArray(facts);

/** How sure an outline is, by what an own park says of it. */
export interface OutlineWorth {
  readonly basis: FootprintBasis;
  /** How far the outline, or the centre of a schematic one, may be from the truth; 0 where nothing is said. */
  readonly uncertaintyMetres: Metres;
}

/** What properties written as those of park files say of their outline; `undefined` for all others, and for another basis. */
export function outlineWorth(properties: JsonObject): OutlineWorth | undefined {
  const { footprint } = properties;
  if (!isParkFile(properties) || !isJsonObject(footprint)) return undefined;
  const basis = FOOTPRINT_BASES.find((each) => each === footprint["basis"]);
  const metres = footprint["uncertaintyMetres"];
  const isMetres = typeof metres === "number" && metres >= 0 && metres <= FURTHEST_METRES;
  return basis && { basis, uncertaintyMetres: isMetres ? metres : 0 };
}

/** A park on the map whose outline, or the place of which, is known to be of some worth. */
export interface OutlinedPlace {
  readonly id: string;
  readonly geometry: ParkGeometry;
  readonly footprint: OutlineWorth;
}

/** A text in English and perhaps in other languages, by their keys. */
export type LanguageForms = Readonly<Record<string, string>> & { readonly en: string };

/** The short name that properties written as those of park files have for the map; `undefined` where they have none. */
export function shortName(properties: JsonObject): LanguageForms | undefined {
  const { name } = properties;
  const short = isParkFile(properties) && isJsonObject(name) ? name["short"] : undefined;
  if (!isJsonObject(short)) return undefined;
  const forms = Object.entries(short).filter(
    (form): form is [string, string] => typeof form[1] === "string",
  );
  const { en, ...others } = Object.fromEntries(forms);
  return en === undefined ? undefined : { en, ...others };
}
