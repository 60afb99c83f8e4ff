import Flag from "lucide-solid/icons/flag";
import { Show } from "solid-js";
import type { Position } from "../../geo/position.ts";
import type { ExternalPlace, PlaceReading } from "../../state/linked/open-external-link.ts";
import { plain } from "../../words/format/figures.ts";
import { useWords } from "../ui/use-words.ts";
import { useFormat } from "../ui/use-format.ts";

/** Near enough to see what lies about it. */
const PLACE_ZOOM = 13;

interface FoundPositionProps {
  readonly place: ExternalPlace;
  readonly go: (to: Position, zoom: number) => void;
  readonly useAsLandmark: (at: Position, name: string) => void;
}

/** A place that a link or typed numbers name; where their datum is in doubt, both places. */
export function FoundPosition(props: FoundPositionProps) {
  return (
    <>
      <GoTo {...props} reading={props.place} />
      <Show when={props.place.otherwise}>{(other) => <GoTo {...props} reading={other()} />}</Show>
    </>
  );
}

function GoTo(props: FoundPositionProps & { readonly reading: PlaceReading }) {
  const format = useFormat();
  const words = useWords();
  const note = useNote(props);
  const landmarkWords = useWords("document/landmark");
  const position = (): string => format.position(props.reading.position);
  const go = (): void => props.go(props.reading.position, props.place.zoom ?? PLACE_ZOOM);
  const name = (): string => props.place.label ?? position();
  return (
    <div class="found-position">
      <button type="button" class="found-place" onClick={go}>
        {words().list.goTo(position())}
        <span class="found-place__note">{note()}</span>
      </button>
      <button
        type="button"
        class="text-button"
        aria-label={landmarkWords().useAt(position())}
        onClick={() => props.useAsLandmark(props.reading.position, name())}
      >
        <Flag size={14} strokeWidth={1.6} aria-hidden="true" />
        {landmarkWords().use}
      </button>
    </div>
  );
}

/** Where the numbers come from and what was done to them. */
function useNote(props: { readonly place: ExternalPlace; readonly reading: PlaceReading }) {
  const format = useFormat();
  const words = useWords();
  const externalWords = useWords("linked/external");
  const order = (): string =>
    props.place.order === "longitude-first"
      ? words().list.readAsLongitudeFirst
      : words().list.readAsLatitudeFirst;
  const datum = (): string[] => {
    const { movedMetres, datum: from } = props.reading;
    if (movedMetres === 0) return props.place.otherwise ? [externalWords().asIs] : [];
    const moved = format.length(movedMetres);
    return [externalWords().converted(externalWords().datum[from], plain(moved))];
  };
  return (): string => {
    const { service, label, otherwise } = props.place;
    if (service === "coordinates") return order();
    const from = externalWords().link(externalWords().service[service]);
    const parts = [label ?? "", from, ...datum(), otherwise ? externalWords().doubt : ""];
    return parts.filter(Boolean).join(" · ");
  };
}
