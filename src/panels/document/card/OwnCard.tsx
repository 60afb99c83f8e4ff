import { createUniqueId, Show } from "solid-js";
import type { PolygonGeometry, Position } from "../../../geo/position.ts";
import { useAtlas } from "../../../state/context.ts";
import type { OwnFeatureSubject } from "../../../state/catalogue/subject.ts";
import { CardFrame } from "../../catalogue/card/CardFrame.tsx";
import { DistanceTable } from "../../catalogue/card/distances/DistanceTable.tsx";
import { FootprintDrawing } from "../../catalogue/card/footprint/FootprintFigure.tsx";
import { subjectName } from "../subject-name.ts";
import { isLinked } from "../../../document/linked-id.ts";
import type { PropertyChange } from "../../../document/property-edits.ts";
import { useChangeProperties } from "../properties/use-change-properties.ts";
import { useWords } from "../../ui/use-words.ts";
import { OwnAreaSection } from "./OwnAreaSection.tsx";
import { OwnHead } from "./OwnHead.tsx";
import { PropertySection } from "./PropertySection.tsx";
import "./own-card.css";

interface OwnCardProps {
  readonly subject: OwnFeatureSubject;
}

interface Plated {
  readonly geometry: PolygonGeometry;
  readonly centroid: Position;
}

/** All that is known of one park that the user brought: what came with it, and what can be measured. */
export function OwnCard(props: OwnCardProps) {
  const {
    catalogue: { measures, landmarks },
    settings,
  } = useAtlas();
  const words = useWords();
  const messages = useWords("document/card");
  const headingId = createUniqueId();
  const name = (): string => subjectName(props.subject, words(), settings.language());
  const shape = () => {
    const { geometry } = props.subject;
    return geometry && measures.ofShape(geometry);
  };
  const changeProperties = useChangeProperties();
  const changeable = () => {
    const { subject } = props;
    if (subject.kind !== "own" || isLinked(subject.id)) return undefined;
    return (changes: readonly PropertyChange[]): void => changeProperties(subject, name(), changes);
  };
  const plated = (): Plated | undefined => {
    const { footprint, polygons, centroid } = shape() ?? {};
    return footprint && polygons && centroid ? { geometry: polygons, centroid } : undefined;
  };
  return (
    <CardFrame id={props.subject.id} name={name()} headingId={headingId}>
      <Show when={plated()}>
        {(known) => (
          <FootprintDrawing
            name={name()}
            geometry={known().geometry}
            centroid={known().centroid}
            basis="digitised"
            landmarks={landmarks()}
          />
        )}
      </Show>
      <OwnHead
        subject={props.subject}
        name={name()}
        centroid={shape()?.centroid}
        headingId={headingId}
      />
      <Show
        when={shape()?.centroid && shape()}
        fallback={<p class="card-section card-note">{messages().noShape}</p>}
      >
        {(known) => <OwnAreaSection shape={known()} />}
      </Show>
      <PropertySection subject={props.subject} edit={changeable()} />
      <Show when={shape()?.centroid}>
        <DistanceTable />
      </Show>
    </CardFrame>
  );
}
