import MapPin from "lucide-solid/icons/map-pin";
import { type Accessor, createEffect, createMemo, createSignal, useContext } from "solid-js";
import { mayBePlace } from "../../state/catalogue/link-like.ts";
import { recentIds } from "../../state/commands/commands.ts";
import { useAtlas } from "../../state/context.ts";
import { lazily } from "../../state/lazy.ts";
import type { ExternalPlace, PlaceReading } from "../../state/linked/open-external-link.ts";
import { LANGUAGES } from "../../words/format/languages.ts";
import type { Language } from "../../words/language.ts";
import type { Messages } from "../../words/en/messages.ts";
import type { WordsOf } from "../../words/load.ts";
import { useFormat } from "../ui/use-format.ts";
import { useWords, WordsContext } from "../ui/use-words.ts";
import type { TitleWords } from "./commands.ts";
import { type PaletteItem, paletteResults, type ShownGroup } from "./palette-item.ts";
import { paletteItems } from "./palette-items.tsx";

const loadNotations = lazily(
  () => import("../../state/linked/open-external-link.ts"),
  ({ readLinkIn }) => readLinkIn,
);

/** The words of commands in the languages that the user does not read now: they come when this is first asked. Needs an owner. */
function useOtherTitles(): Accessor<readonly TitleWords[]> {
  const source = useContext(WordsContext);
  const others = (): readonly Language[] =>
    LANGUAGES.filter((language) => language !== source?.language());
  createEffect(() => {
    // What could not be had is only missed by who types in that language.
    for (const language of others())
      for (const part of ["messages", "commands"] as const)
        source?.loaded.load(language, part).catch(() => {});
  });
  return createMemo(() =>
    others().flatMap((language) => {
      if (!source?.loaded.isHere(language, "commands")) return [];
      const { titles } = source.loaded.wordsIn(language, "commands") as WordsOf<"commands">;
      const messages = source.loaded.wordsIn(language, "messages") as Messages;
      return [{ titles, messages }];
    }),
  );
}

/** The place that a text is a notation of; nothing where the code for that cannot be had. */
async function readPlace(text: string): Promise<ExternalPlace | undefined> {
  try {
    const link = (await loadNotations())(text)?.link;
    return link?.kind === "place" ? link : undefined;
  } catch {
    return undefined;
  }
}

/** The place that a query is a notation of, in whichever that search reads. */
function useTypedPlace(query: Accessor<string>): Accessor<ExternalPlace | undefined> {
  const [place, setPlace] = createSignal<ExternalPlace>();
  createEffect(() => {
    const text = query();
    setPlace(undefined);
    if (!mayBePlace(text)) return;
    void readPlace(text).then((found) => text === query() && setPlace(found));
  });
  return place;
}

/** What a query finds among all that the page has and can do, by group. Needs an owner. */
export function usePalette(query: Accessor<string>): Accessor<readonly ShownGroup[]> {
  const atlas = useAtlas();
  const format = useFormat();
  const words = useWords("commands/palette");
  const titles = useWords("commands/titles");
  const messages = useWords();
  const otherTitles = useOtherTitles();
  const place = useTypedPlace(query);
  const recent = recentIds();
  const items = createMemo(() =>
    paletteItems({
      atlas,
      language: format.language(),
      words: words(),
      titles: { titles: titles(), messages: messages() },
      otherTitles: otherTitles(),
    }),
  );
  const placeItem = (to: PlaceReading, zoom: number): PaletteItem => ({
    id: "position",
    group: "coordinates",
    name: messages().list.goTo(format.position(to.position)),
    note: () => "",
    mark: () => <MapPin aria-hidden="true" />,
    others: [],
    run: () => atlas.view.camera.goToPosition(to.position, zoom),
  });
  const typedPlaces = (): readonly ShownGroup[] => {
    const found = place();
    if (!found) return [];
    const readings = found.otherwise ? [found, found.otherwise] : [found];
    const zoom = found.zoom ?? TYPED_PLACE_ZOOM;
    return [
      {
        group: "coordinates",
        items: readings.map((reading) => placeItem(reading, zoom)),
        count: readings.length,
      },
    ];
  };
  return createMemo(() => [...typedPlaces(), ...paletteResults(items(), query(), recent)]);
}

/** Near enough to see what lies about a position. */
const TYPED_PLACE_ZOOM = 13;
