import { type Accessor, createMemo } from "solid-js";
import type { OutlinedPlace } from "../../catalogue/proposal/park-file.ts";
import type { Bounds } from "../../geo/position.ts";
import { useAtlas } from "../../state/context.ts";
import type { ListedArea } from "../../state/catalogue/measures.ts";
import { type PictureOptionValues, sizeOfShape } from "../../state/picture/picture-options.ts";
import { lengthText, plain } from "../../words/format/figures.ts";
import { mapDataText } from "../../words/format/credits.ts";
import { localised } from "../../words/format/places.ts";
import { listedAreaText } from "../catalogue/list/listed-area-text.ts";
import { parkPlaceText } from "../catalogue/place-text.ts";
import { subjectName } from "../document/subject-name.ts";
import { useCountedParks } from "../catalogue/use-counted-parks.ts";
import { type LegendContent, useLegend } from "../view/Legend.tsx";
import { useWords } from "../ui/use-words.ts";
import type { FigureText } from "./figure-layout.ts";

/** What is open has an area, or the atlas as a whole has so many parks: in one line. */
function useUsualLine(): Accessor<string> {
  const {
    catalogue: { measures },
    settings,
    view: { selection },
  } = useAtlas();
  const counted = useCountedParks();
  const messages = useWords("picture/picture");
  const areaLine = (area: ListedArea | undefined): string[] => {
    if (!area) return [];
    const text = plain(listedAreaText(area, settings.units(), settings.language()));
    const how = area.how === "stated" ? messages().stated : messages().methods.ellipsoid;
    return [messages().lineOfArea(text, how)];
  };
  return createMemo(() => {
    const subject = selection.subject();
    if (!subject) return counted();
    if (subject.kind === "catalogue") {
      const { park } = subject;
      const place = parkPlaceText(park.place, settings.language());
      return [...areaLine(measures.of(park).area), place].join(messages().separator);
    }
    const area = subject.geometry && measures.listedArea(subject.geometry);
    return areaLine(area).join("");
  });
}

function useUsualTitle(): Accessor<string> {
  const {
    settings,
    view: { selection },
  } = useAtlas();
  const words = useWords();
  return () => {
    const subject = selection.subject();
    return subject ? subjectName(subject, words(), settings.language()) : words().shell.title;
  };
}

/** Whether two boxes have a place in common, also where one of them leaves ±180°. */
const meet = ([w1, s1, e1, n1]: Bounds, [w2, s2, e2, n2]: Bounds): boolean =>
  s1 <= n2 && s2 <= n1 && [-360, 0, 360].some((turn) => w1 + turn <= e2 && w2 <= e1 + turn);

/** Whether a park is on the picture, by their boxes. */
function useIsPictured(options: Accessor<PictureOptionValues>): (park: OutlinedPlace) => boolean {
  const {
    catalogue: { measures },
    picture: pictures,
  } = useAtlas();
  const shape = createMemo(() => options().shape);
  const pictured = createMemo(() => {
    const snapshotter = pictures.snapshotter();
    return snapshotter?.boundsOf(sizeOfShape(shape()) ?? snapshotter.clearSize());
  });
  return (park) => {
    const [box, window] = [measures.bounds(park.geometry), pictured()];
    return !box || !window || meet(box, window);
  };
}

/** What is printed about a picture: as the user wishes, else what the view itself says. Needs an owner. */
export function useFigureText(options: Accessor<PictureOptionValues>): {
  readonly text: Accessor<FigureText>;
  /** The same for those who cannot see the picture. */
  readonly alternative: Accessor<string>;
} {
  const {
    settings,
    view: { customBasemap, selection },
    share: sharing,
  } = useAtlas();
  const messages = useWords("picture/picture");
  const legend = useLegend(useIsPictured(options));
  const title = useUsualTitle();
  const line = useUsualLine();
  const shownLegend = (): readonly LegendContent[] => (options().legend ? legend() : []);
  const credits = () => {
    const data = mapDataText(settings.basemap(), settings.language(), customBasemap.credits());
    return messages().credits(data, sharing.today());
  };
  const text = createMemo((): FigureText => ({
    title: options().title ?? title(),
    line: options().line ?? line(),
    credits: credits(),
    legend: shownLegend(),
  }));
  const lines = () =>
    selection
      .distances()
      .filter(({ drawn }) => drawn)
      .map(({ landmark, distance }) => ({
        name: localised(landmark.name, settings.language()),
        distance: plain(lengthText(distance.centroidMetres, settings.units(), settings.language())),
      }));
  const alternative = createMemo(() =>
    messages().describe({
      ...text(),
      lines: lines(),
      legend: shownLegend().flatMap(({ entries }) => entries.map((entry) => entry.text)),
    }),
  );
  return { text, alternative };
}
