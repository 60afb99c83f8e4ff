import type { OwnPark } from "../../document/document.ts";
import { readFeature } from "../../document/feature.ts";
import type { JsonValue } from "../../geojson/json.ts";
import { isOwnPark, type ListedPark } from "../../state/catalogue/list.ts";
import { propertyText } from "../document/card/property-text.ts";
import { shorten } from "../ui/shorten.ts";
import { FIGURE, NOTHING, type ParkColumn, WORD } from "./park-column.ts";

/** A property that parks of the user's have, and whether it is a number in all of them. */
export interface OwnProperty {
  readonly name: string;
  readonly isFigure: boolean;
}

const MOST_PROPERTIES = 100;
const MOST_NAME_CHARACTERS = 120;
/** Longer values are texts to read in a card. */
const MOST_CHARACTERS = 200;

/** The properties of parks in the order in which they first come, a hundred at most. */
export function ownProperties(parks: readonly OwnPark[]): readonly OwnProperty[] {
  const found = new Map<string, boolean>();
  for (const park of parks) {
    for (const [name, value] of Object.entries(readFeature(park).properties)) {
      const isFigure = typeof value === "number" || value === null;
      const isNew = found.size < MOST_PROPERTIES && name.length <= MOST_NAME_CHARACTERS;
      if (found.has(name) || isNew) found.set(name, isFigure && found.get(name) !== false);
    }
  }
  return [...found].map(([name, isFigure]) => ({ name, isFigure }));
}

/** A column for a property of the user's parks; those of the catalogue have none. */
export function propertyColumn({ name, isFigure }: OwnProperty): ParkColumn {
  const valueOf = (park: ListedPark): JsonValue | undefined => {
    const properties = isOwnPark(park) ? readFeature(park).properties : {};
    return Object.hasOwn(properties, name) ? (properties[name] ?? undefined) : undefined;
  };
  const textOf = (value: JsonValue): string => shorten(propertyText(value).text, MOST_CHARACTERS);
  return {
    ...(isFigure ? FIGURE : WORD),
    key: `own:${name}`,
    title: shorten(name, 40),
    widthPx: 132,
    cell: (park) => {
      const value = valueOf(park);
      return value === undefined ? NOTHING : { text: textOf(value) };
    },
    value: (park) => {
      const value = valueOf(park);
      if (value === undefined) return undefined;
      return isFigure && typeof value === "number" ? value : textOf(value);
    },
  };
}
