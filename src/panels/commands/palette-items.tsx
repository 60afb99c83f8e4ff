import Landmark from "lucide-solid/icons/landmark";
import MapPin from "lucide-solid/icons/map-pin";
import { untrack } from "solid-js";
import { Dynamic } from "solid-js/web";
import type { ParkSummary } from "../../catalogue/park-summary.ts";
import { entryOfPark } from "../../catalogue/search.ts";
import type { LocalText } from "../../catalogue/text.ts";
import { namesOf, readFeature } from "../../document/feature.ts";
import type { OwnPark } from "../../document/document.ts";
import { boundsOf, unionBounds } from "../../geo/bounds.ts";
import type { Atlas } from "../../state/atlas.ts";
import { areaText, countText, lengthText } from "../../words/format/figures.ts";
import { countryName, localised } from "../../words/format/places.ts";
import type { Language } from "../../words/language.ts";
import type { WordsOf } from "../../words/load.ts";
import { listedAreaText } from "../catalogue/list/listed-area-text.ts";
import { parkPlaceText } from "../catalogue/place-text.ts";
import { StatusMark } from "../catalogue/SymbolMark.tsx";
import { ownParkName } from "../document/own-name.ts";
import { OwnMark } from "../document/OwnMark.tsx";
import { commandsOf, type TitleWords } from "./commands.ts";
import { groupedBy, type PaletteItem } from "./palette-item.ts";

/** What items are made of: the atlas, and its words in the user's language and in all others that are here. */
export interface PaletteInput {
  readonly atlas: Atlas;
  readonly language: Language;
  readonly words: WordsOf<"commands/palette">;
  readonly titles: TitleWords;
  readonly otherTitles: readonly TitleWords[];
}

/** Near enough to a landmark to see what lies about it. */
const PLACE_ZOOM = 13;
/** What is shown about the parks of a place, in degrees. */
const MARGIN = 0.06;

const textsOf = (text: Partial<LocalText> | undefined): readonly string[] =>
  Object.values(text ?? {}).filter((one) => typeof one === "string");

/** The items of all parks of the catalogue, the largest first. */
function parkItems({ atlas, language, words }: PaletteInput): readonly PaletteItem[] {
  const { catalogue, view, settings } = atlas;
  const area = (park: ParkSummary) => catalogue.measures.of(park).area;
  return catalogue
    .parks()
    .toSorted((a, b) => (area(b)?.squareMetres ?? 0) - (area(a)?.squareMetres ?? 0))
    .map((park) => ({
      id: `park:${park.id}`,
      group: "parks",
      name: localised(park.name.short ?? park.name, language),
      note: () => parkPlaceText(park.place, language),
      value: () => {
        const known = area(park);
        return known && listedAreaText(known, settings.units(), language);
      },
      mark: () => <StatusMark status={park.status.value} size={18} />,
      others: [
        ...[park.name.zh, park.name.en, park.name.local].filter((name) => name !== undefined),
        ...textsOf(park.place.district),
        ...textsOf(park.place.city),
        ...(park.aliases ?? []).flatMap(textsOf),
      ],
      entry: () => entryOfPark(park),
      run: () => view.select(park.id),
      second: { name: words.second.parks, run: () => view.camera.zoomTo(park.id) },
    }));
}

/** The items of the user's own parks, as their files have them. */
function ownItems({ atlas, language, titles, words }: PaletteInput): readonly PaletteItem[] {
  const { catalogue, document, view, settings } = atlas;
  const areaOf = (park: OwnPark) => {
    const { geometry } = readFeature(park);
    const area = geometry && catalogue.measures.listedArea(geometry);
    return area && areaText(area.squareMetres, settings.units(), language);
  };
  return document.own.parks().map((park) => {
    const collection = document.own.collection(park.collection);
    const feature = namesOf(park);
    const file = collection?.name ?? "";
    return {
      id: `park:${park.id}`,
      group: "parks",
      name: ownParkName({ feature, order: park.order, file }, titles.messages, language),
      note: () => file,
      value: () => areaOf(park),
      mark: () => <OwnMark colour={readFeature(park).colour ?? collection?.colour} />,
      others: Object.values(feature.nameForms ?? {}),
      run: () => view.select(park.id),
      second: { name: words.second.parks, run: () => view.camera.zoomTo(park.id) },
    };
  });
}

interface PlaceOfParks {
  readonly name: LocalText;
  /** The city of a district. */
  readonly within: LocalText | undefined;
  readonly country: string;
  readonly parks: readonly ParkSummary[];
}

/** The cities and districts in which parks of the catalogue lie. */
function placesOf(parks: readonly ParkSummary[]): readonly PlaceOfParks[] {
  const named = parks.flatMap((park) => {
    const { city, district, country } = park.place;
    const inCity = { park, name: city, within: undefined, country };
    return district ? [inCity, { park, name: district, within: city, country }] : [inCity];
  });
  const byName = groupedBy(
    named,
    ({ name, within, country }) => `${country}/${within?.en ?? ""}/${name.en}`,
  );
  return [...byName.values()].flatMap((all) => {
    const first = all[0];
    return first ? [{ ...first, parks: all.map(({ park }) => park) }] : [];
  });
}

function placeItems({ atlas, language, words }: PaletteInput): readonly PaletteItem[] {
  const { catalogue, view } = atlas;
  return placesOf(catalogue.parks()).map(({ name, within, country, parks }) => {
    const go = (): void => {
      const bounds = unionBounds(parks.map(({ geometry }) => boundsOf(geometry)));
      if (!bounds) return;
      const [west, south, east, north] = bounds;
      view.camera.fitBounds([west - MARGIN, south - MARGIN, east + MARGIN, north + MARGIN]);
    };
    return {
      id: `place:${country}/${within?.en ?? ""}/${name.en}`,
      group: "places",
      name: localised(name, language),
      note: () => (within ? localised(within, language) : countryName(country, language)),
      value: () => ({ figure: words.parksHere(countText(parks.length), parks.length === 1) }),
      mark: () => <MapPin aria-hidden="true" />,
      others: textsOf(name),
      run: go,
      second: {
        name: words.second.places,
        run: () => {
          view.select(undefined);
          catalogue.list.search(localised(name, language));
        },
      },
    };
  });
}

function landmarkItems({ atlas, language, words }: PaletteInput): readonly PaletteItem[] {
  const { catalogue, settings, view } = atlas;
  const cities = new Map(catalogue.parks().map(({ place: { city } }) => [city.en, city]));
  return catalogue
    .landmarks()
    .filter(({ kind }) => kind !== "own")
    .map((landmark) => ({
      id: `landmark:${landmark.id}`,
      group: "landmarks",
      name: localised(landmark.name, language),
      note: () => localised(cities.get(landmark.city) ?? { en: landmark.city }, language),
      value: () => {
        const distance = view.selection.distanceTo(landmark);
        return distance && lengthText(distance.edgeMetres, settings.units(), language);
      },
      mark: () => <Landmark aria-hidden="true" />,
      others: [...textsOf(landmark.name), landmark.city],
      run: () => view.camera.goToPosition(landmark.position, PLACE_ZOOM),
      second: {
        name: words.second.landmarks,
        run: () => catalogue.list.measureTo(landmark.id),
      },
    }));
}

function commandItems({ atlas, titles, otherTitles }: PaletteInput): readonly PaletteItem[] {
  return commandsOf(atlas).map(({ id, group, title, icon, letter, keys, run, isOn }) => ({
    id: `command:${id}`,
    group,
    name: title(titles),
    note: () => "",
    keys: keys ?? (letter === undefined ? undefined : [letter.toUpperCase()]),
    isOn: () => isOn?.(atlas) ?? false,
    mark: () => <Dynamic component={icon} aria-hidden="true" />,
    others: otherTitles.map(title),
    run: () => run(atlas),
  }));
}

/** All that can be found by typing now. */
export const paletteItems = (input: PaletteInput): readonly PaletteItem[] =>
  untrack(() => [
    ...ownItems(input),
    ...parkItems(input),
    ...placeItems(input),
    ...landmarkItems(input),
    ...commandItems(input),
  ]);
