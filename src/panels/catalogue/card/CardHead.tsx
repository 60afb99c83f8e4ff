import { Show, For } from "solid-js";
import type { Park, ParkName } from "../../../catalogue/park.ts";
import type { ParkSummary } from "../../../catalogue/park-summary.ts";
import { useAtlas } from "../../../state/context.ts";
import type { SourceId } from "../../../catalogue/text.ts";
import type { Messages } from "../../../words/en/messages.ts";
import type { Language } from "../../../words/language.ts";
import { lazily } from "../../../state/lazy.ts";
import { localisedTag } from "../../../words/format/places.ts";
import { parkPlaceText } from "../place-text.ts";
import { StatusMark } from "../SymbolMark.tsx";
import { useWords } from "../../ui/use-words.ts";
import { CardActions } from "./CardActions.tsx";
import { CentroidCopy } from "./CentroidCopy.tsx";
import type { CitedSources } from "../cited-sources.ts";
import { SourceMarks } from "./sources/SourceMarks.tsx";
import { languageByScript } from "./sources/source-text.ts";
import { useFormat } from "../../ui/use-format.ts";

const loadWriter = lazily(
  () => import("../../../catalogue/write.ts"),
  ({ writePark }) => writePark,
);

interface OtherNamesProps {
  readonly name: ParkName;
}

/** The park's names in other scripts and languages than the heading's, each marked with its own. */
export function OtherNames(props: OtherNamesProps) {
  const format = useFormat();
  const others = (): readonly string[] => {
    const { en, zh, local } = props.name;
    const shown = format.text(props.name);
    const names = [en, zh, local].filter((name) => name !== undefined && name !== shown);
    return [...new Set(names)].filter((name) => name !== undefined);
  };
  return (
    <For each={others()}>
      {(name) => (
        <p class="card-other-name" lang={languageByScript(name)} dir="auto">
          {name}
        </p>
      )}
    </For>
  );
}

/** Whether a date is more than three years ago; `today` is a day, both by ISO 8601. */
const isOld = (date: string, today: string): boolean =>
  date < `${Number(today.slice(0, 4)) - 3}${today.slice(4)}`;

/** For which date the sources tell the status; one that is long past, or not known, is to be noticed. */
function StatusDate(props: { readonly asOf: ParkSummary["status"]["asOf"] }) {
  const { share } = useAtlas();
  const format = useFormat();
  const words = useWords();
  return (
    <Show
      when={props.asOf}
      fallback={<span class="card-status-old">{words().card.statusUndated}</span>}
    >
      {(date) => (
        <span classList={{ "card-status-old": isOld(date(), share.today()) }}>
          {words().card.statusAsOf(format.date(date()))}
        </span>
      )}
    </Show>
  );
}

interface StatusLineProps {
  readonly status: ParkSummary["status"];
  /** Who says so, once that is known. */
  readonly sources: readonly SourceId[] | undefined;
  readonly cited: CitedSources;
}

/** How far along a park is, since when, and who says so. */
export function StatusLine(props: StatusLineProps) {
  const words = useWords();
  return (
    <p class="card-status">
      <StatusMark status={props.status.value} />
      <span>
        <b>{words().card.statusNames[props.status.value]}</b>{" "}
        <StatusDate asOf={props.status.asOf} />
        <Show when={props.sources}>
          {(sources) => <SourceMarks ids={sources()} cited={props.cited} />}
        </Show>
      </span>
    </p>
  );
}

/** What kind of park it is, and where. */
export const placeLine = (
  { kind, place }: Pick<ParkSummary, "kind" | "place">,
  words: Messages,
  language: Language,
): string => `${words.card.kindNames[kind]} · ${parkPlaceText(place, language)}`;

interface CardHeadProps {
  readonly park: ParkSummary;
  /** All that is known of it, once it is here. */
  readonly details: Park | undefined;
  readonly cited: CitedSources;
  readonly headingId: string;
}

/** What the park is called, how far along it is, where it lies, and what can be done with it. */
export function CardHead(props: CardHeadProps) {
  const {
    catalogue: { details, measures },
    page: { notices },
    view: { camera },
    export: { saveFile },
    share,
  } = useAtlas();
  const format = useFormat();
  const words = useWords();
  const download = (park: Park): void => {
    const sources = [...props.cited.keys()].flatMap((id) => details.source(id) ?? []);
    const save = (text: string): void =>
      saveFile(`${park.id}.geojson`, new Blob([text], { type: "application/geo+json" }));
    void loadWriter().then(
      (write) => save(write(park, sources)),
      () => notices.show({ kind: "not-loaded", tryAgain: () => download(park) }),
    );
  };
  return (
    <header class="card-head">
      <StatusLine
        status={props.park.status}
        sources={props.details?.status.sources}
        cited={props.cited}
      />
      <h2
        id={props.headingId}
        tabindex="-1"
        lang={localisedTag(props.park.name, format.language())}
      >
        {format.text(props.park.name)}
      </h2>
      <OtherNames name={props.park.name} />
      <p class="card-place">
        <span>{placeLine(props.park, words(), format.language())}</span>
        <CentroidCopy centroid={measures.of(props.park).centroid} show={notices.show} />
      </p>
      <Show when={props.details?.status.note}>
        {(note) => <p class="card-note">{format.text(note())}</p>}
      </Show>
      <CardActions
        zoomTo={() => camera.zoomTo(props.park.id)}
        share={share.open}
        download={props.details && (() => props.details && download(props.details))}
      />
    </header>
  );
}
