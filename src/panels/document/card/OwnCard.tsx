import { createUniqueId, Show } from "solid-js";
import type { PolygonGeometry, Position } from "../../../geo/position.ts";
import { useAtlas } from "../../../state/context.ts";
import type { OwnFeatureSubject, OwnSubject } from "../../../state/catalogue/subject.ts";
import { CardFrame } from "../../catalogue/card/CardFrame.tsx";
import { DistanceTable } from "../../catalogue/card/distances/DistanceTable.tsx";
import { FootprintDrawing } from "../../catalogue/card/footprint/FootprintFigure.tsx";
import { subjectName } from "../subject-name.ts";
import { lazyComponent } from "../../ui/lazy/lazy-component.tsx";
import { isParkFile } from "../../../catalogue/proposal/park-feature.ts";
import { isLinked } from "../../../document/linked-id.ts";
import type { PropertyChange } from "../../../document/property-edits.ts";
import { useChangeProperties } from "../properties/use-change-properties.ts";
import { useWords } from "../../ui/use-words.ts";
import type { OwnPark } from "../../../document/document.ts";
import { readFeature } from "../../../document/feature.ts";
import { OperationsSection } from "../../draw/operations/OperationsSection.tsx";
import { ownParkName } from "../own-name.ts";
import { OwnAreaSection } from "./OwnAreaSection.tsx";
import { OwnHead } from "./OwnHead.tsx";
import { PropertySection } from "./PropertySection.tsx";
import "./own-card.css";

const ProposalSection = lazyComponent(
  () => import("../proposal/ProposalSection.tsx"),
  (module) => module.ProposalSection,
  { words: ["document"] },
);

interface OwnCardProps {
  readonly subject: OwnFeatureSubject;
}

interface Plated {
  readonly geometry: PolygonGeometry;
  readonly centroid: Position;
}

/** What any park of the user's is called. */
function useParkNames(): (park: OwnPark) => string {
  const { own } = useAtlas().document;
  const words = useWords();
  return (park) => {
    const file = own.collection(park.collection)?.name ?? "";
    return ownParkName({ feature: readFeature(park), order: park.order, file }, words());
  };
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
  const nameOf = useParkNames();
  const isEditable = (): boolean => props.subject.kind === "own" && !isLinked(props.subject.id);
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
      <Show when={isEditable() && shape()?.centroid}>
        <OperationsSection nameOf={nameOf} />
      </Show>
      <OwnProperties subject={props.subject} name={name()} />
      <Show when={shape()?.centroid}>
        <DistanceTable />
      </Show>
    </CardFrame>
  );
}

/** What the park says of itself: its properties and, where it is written as park files are, what it needs to be proposed. */
function OwnProperties(props: OwnCardProps & { readonly name: string }) {
  const change = useChangeProperties();
  const editable = (): OwnSubject | undefined => {
    const { subject } = props;
    return subject.kind === "own" && !isLinked(subject.id) ? subject : undefined;
  };
  const proposable = (): OwnSubject | undefined =>
    isParkFile(props.subject.feature.properties) ? editable() : undefined;
  const save = (changes: readonly PropertyChange[]): void => {
    const subject = editable();
    if (subject) change(subject, props.name, changes);
  };
  return (
    <>
      <Show when={proposable()}>{(subject) => <ProposalSection subject={subject()} />}</Show>
      <PropertySection
        subject={props.subject}
        edit={editable() && save}
        isFolded={proposable() !== undefined}
      />
    </>
  );
}
