import { useAtlas } from "../../../state/context.ts";
import type { SharedFiles } from "../../../state/share/shared-files.ts";
import type { FieldOf, SharedPart } from "../../../state/share/shared-parts.ts";
import { layerFeatureRef } from "../../../state/catalogue/subject.ts";
import { languageFacts } from "../../../words/format/languages.ts";
import { areaUnitName, numberText, countText } from "../../../words/format/figures.ts";
import { subjectName } from "../../document/subject-name.ts";
import { useWords } from "../../ui/use-words.ts";
import { useSharing } from "../sharing-context.ts";

/** What each part of a link carries, or would, in words. */
export function usePartDetails(): (part: SharedPart) => string {
  const details: Readonly<Record<SharedPart, () => string>> = {
    ...useViewDetails(),
    ...useParksDetails(),
    filters: useFiltersDetail(),
    look: useLookDetail(),
  };
  return (part) => details[part]();
}

function useViewDetails() {
  const {
    linked: { linkedView },
    settings,
    view: { selection },
  } = useAtlas();
  const { carries, isThere } = useSharing();
  const [words, messages] = [useWords("share/dialog"), useWords()];
  return {
    view: (): string => {
      const { camera } = linkedView();
      return camera ? words().viewDetail(numberText(camera.zoom, 1)) : words().notYet;
    },
    selection: (): string => {
      const subject = selection.subject();
      if (!subject) return words().nothingOpen;
      const name = subjectName(subject, messages(), settings.language());
      if (isThere("selection")) return name;
      return layerFeatureRef(subject.id) ? words().ofLayer(name) : words().onlyWithParks(name);
    },
    measurements: (): string => words().measurements(linkedView().measurements?.length ?? 0),
    lines: (): string => {
      const { to } = linkedView();
      if (to.length === 0) return words().noLines;
      const lines = words().lines(to.length);
      return carries("selection") ? lines : words().onlyWithSelection(lines);
    },
  };
}

function useParksDetails() {
  const { parks, hosted } = useSharing();
  const words = useWords("share/dialog");
  const texts = ({ linkedIds, vertices }: SharedFiles): string =>
    linkedIds.size === 0
      ? words().noParks
      : [
          words().parkCount(linkedIds.size, countText(linkedIds.size)),
          words().vertexCount(vertices, countText(vertices)),
        ].join(words().listSeparator);
  return {
    parks: (): string => texts(parks.shown()),
    hidden: (): string => texts(parks.hidden()),
    source: (): string => {
      const { name, source } = hosted() ?? {};
      return words().hosted(name, source?.address ?? "");
    },
  };
}

function useFiltersDetail(): () => string {
  const { linkedView } = useAtlas().linked;
  const { fieldsThere } = useSharing();
  const words = useWords("share/dialog");
  return () => {
    const { query, sort } = linkedView();
    const filters = fieldsThere("filters").filter((field) => field !== "query" && field !== "sort");
    const texts = [
      ...(query === undefined ? [] : [words().query(query)]),
      ...(filters.length === 0 ? [] : [words().filters(filters.length)]),
      ...(sort === undefined ? [] : [words().ordered]),
    ];
    return texts.length === 0 ? words().noFilters : texts.join(words().listSeparator);
  };
}

function useLookDetail(): () => string {
  const {
    linked: { linkedView },
    settings,
  } = useAtlas();
  const words = useWords("share/dialog");
  return () => {
    const language = settings.language();
    const basemap = linkedView().basemap ?? settings.basemap();
    // What is not worth a word is left out.
    const texts: Readonly<Record<FieldOf<"look">, string | undefined>> = {
      theme: words().themes[settings.theme()],
      language: words().languages[language] ?? languageFacts(language).name,
      units: areaUnitName(settings.units(), language),
      basemap: basemap === "street" ? words().street : undefined,
      projection: settings.projection() === "globe" ? words().globe : undefined,
    };
    return Object.values(texts)
      .filter((one) => one !== undefined)
      .join(words().listSeparator);
  };
}
