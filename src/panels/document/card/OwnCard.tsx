import { createUniqueId, Show } from "solid-js";
import type { PolygonGeometry, Position } from "../../../geo/position.ts";
import { useAtlas } from "../../../state/context.ts";
import type { OwnFeatureSubject, OwnSubject } from "../../../state/catalogue/subject.ts";
import { CardFrame } from "../../catalogue/card/CardFrame.tsx";
import { DistanceTable } from "../../catalogue/card/distances/DistanceTable.tsx";
import { FootprintDrawing } from "../../catalogue/card/footprint/FootprintFigure.tsx";
import { subjectName } from "../subject-name.ts";
import { lazyComponent } from "../../ui/lazy/lazy-component.tsx";
import type { FootprintBasis } from "../../../catalogue/park-kinds.ts";
import { isParkFile, outlineWorth } from "../../../catalogue/proposal/park-file.ts";
import { LoadFailure } from "../../ui/lazy/LoadFailure.tsx";
import type { ShapeMeasures } from "../../../state/catalogue/measures.ts";
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

const ParkFileCard = lazyComponent(
  () => import("../proposal/ParkFileCard.tsx"),
  (module) => module.ParkFileCard,
  {
    words: ["document"],
    failed: (failure, { area, children }) => (
      <>
        {area}
        {children}
        <LoadFailure failure={failure} />
      </>
    ),
  },
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
  const {
    document: { own },
    settings,
  } = useAtlas();
  const words = useWords();
  return (park) => {
    const file = own.collection(park.collection)?.name ?? "";
    const unnamed = { feature: readFeature(park), order: park.order, file };
    return ownParkName(unnamed, words(), settings.language());
  };
}

/** All that is known of one park that the user brought: what came with it, and what can be measured. */
export function OwnCard(props: OwnCardProps) {
  const {
    catalogue: { measures, landmarks },
    settings,
  } = useAtlas();
  const words = useWords();
  const headingId = createUniqueId();
  const name = (): string => subjectName(props.subject, words(), settings.language());
  const shape = () => {
    const { geometry } = props.subject;
    return geometry && measures.ofShape(geometry);
  };
  const nameOf = useParkNames();
  const basis = (): FootprintBasis =>
    outlineWorth(props.subject.feature.properties)?.basis ?? "digitised";
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
            basis={basis()}
            unknown={basis() === "schematic" ? words().card.plateNoOutline : undefined}
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
      <Contents subject={props.subject} shape={shape()} nameOf={nameOf} />
      <OwnProperties subject={props.subject} name={name()} />
      <Show when={shape()?.centroid}>
        <DistanceTable />
      </Show>
    </CardFrame>
  );
}

interface ContentsProps extends OwnCardProps {
  readonly shape: ShapeMeasures | undefined;
  readonly nameOf: (park: OwnPark) => string;
}

/** Whether a subject can be changed: one of the user's own, and not of a link. */
const isEditable = ({ kind, id }: OwnFeatureSubject): boolean => kind === "own" && !isLinked(id);

/** What the park measures, and what can be done to it; of one that is written as park files are, all that those tell. */
function Contents(props: ContentsProps) {
  const messages = useWords("document/card");
  const shape = () => (props.shape?.centroid ? props.shape : undefined);
  const area = () => (
    <Show when={shape()} fallback={<p class="card-section card-note">{messages().noShape}</p>}>
      {(known) => <OwnAreaSection shape={known()} />}
    </Show>
  );
  const operations = () => (
    <Show when={isEditable(props.subject) && shape()}>
      <OperationsSection nameOf={props.nameOf} />
    </Show>
  );
  return (
    <Show
      when={isParkFile(props.subject.feature.properties)}
      fallback={
        <>
          {area()}
          {operations()}
        </>
      }
    >
      <ParkFileCard subject={props.subject} isEditable={isEditable(props.subject)} area={area()}>
        {operations()}
      </ParkFileCard>
    </Show>
  );
}

/** The park's properties as they stand in its file. */
function OwnProperties(props: OwnCardProps & { readonly name: string }) {
  const change = useChangeProperties();
  const editable = (): OwnSubject | undefined => {
    const { subject } = props;
    return subject.kind === "own" && isEditable(subject) ? subject : undefined;
  };
  const save = (changes: readonly PropertyChange[]): void => {
    const subject = editable();
    if (subject) change(subject, props.name, changes);
  };
  return (
    <PropertySection
      subject={props.subject}
      edit={editable() && save}
      isFolded={isParkFile(props.subject.feature.properties)}
    />
  );
}
