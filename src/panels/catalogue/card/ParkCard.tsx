import { createMemo, createUniqueId, Show, For } from "solid-js";
import type { ParkSummary } from "../../../catalogue/park-summary.ts";
import type { Park } from "../../../catalogue/park.ts";
import { useAtlas } from "../../../state/context.ts";
import { AreaSection } from "./area/AreaSection.tsx";
import { CardFoot } from "./CardFoot.tsx";
import { CardFrame } from "./CardFrame.tsx";
import { CardHead } from "./CardHead.tsx";
import { citedSources } from "../cited-sources.ts";
import { DistanceTable } from "./distances/DistanceTable.tsx";
import { FootprintDrawing } from "./footprint/FootprintFigure.tsx";
import { Timeline } from "./Timeline.tsx";
import { MissingDetails } from "../MissingDetails.tsx";
import { useFormat } from "../../ui/use-format.ts";
import { useWords } from "../../ui/use-words.ts";
import { factGroups } from "../card-facts.ts";
import type { CitedSources } from "../cited-sources.ts";
import { FactCell } from "./facts/FactCell.tsx";

interface FactsGridProps {
  readonly park: Park;
  readonly cited: CitedSources;
}

/** The park's figures in two columns, a source mark on every one. */
export function FactsGrid(props: FactsGridProps) {
  const groups = createMemo(() => factGroups(props.park));
  return (
    <dl class="card-facts">
      <For each={groups()}>{(group) => <FactCell group={group} cited={props.cited} />}</For>
    </dl>
  );
}

/** The park's footprint, or that none is known. */
function Plate(props: { readonly park: ParkSummary }) {
  const { details, measures, landmarks } = useAtlas().catalogue;
  const format = useFormat();
  const words = useWords();
  const unknown = (): string | undefined => {
    if (props.park.geometry.type === "Point") return words().card.plateNoArea;
    return props.park.footprint.basis === "schematic" ? words().card.plateNoOutline : undefined;
  };
  return (
    <FootprintDrawing
      name={format.text(props.park.name)}
      geometry={props.park.geometry}
      centroid={measures.of(props.park).centroid}
      basis={props.park.footprint.basis}
      landmarks={landmarks()}
      vicinity={details.vicinity(props.park.id)}
      unknown={unknown()}
    />
  );
}

interface ParkCardProps {
  readonly park: ParkSummary;
}

/** All that the atlas knows of one park: what the list knows of it at once, its facts and sources when they have come. */
export function ParkCard(props: ParkCardProps) {
  const { details, improve } = useAtlas().catalogue;
  const format = useFormat();
  const words = useWords();
  const headingId = createUniqueId();
  const state = createMemo(() => details.of(props.park.id));
  const known = createMemo<Park | undefined>(() => {
    const there = state();
    return there.kind === "here" ? there.park : undefined;
  });
  const cited = createMemo<CitedSources>(() => {
    const park = known();
    return park ? citedSources(park) : new Map();
  });
  const name = (): string => format.text(props.park.name);
  return (
    <CardFrame id={props.park.id} name={name()} headingId={headingId}>
      <Plate park={props.park} />
      <CardHead park={props.park} details={known()} cited={cited()} headingId={headingId} />
      <Show
        when={known()}
        fallback={
          <MissingDetails
            details={state()}
            loading={words().card.detailsLoading}
            retry={() => details.want(props.park.id)}
          />
        }
      >
        {(park) => (
          <>
            <AreaSection park={park()} cited={cited()} />
            <FactsGrid park={park()} cited={cited()} />
          </>
        )}
      </Show>
      <DistanceTable />
      <Show when={known()}>
        {(park) => (
          <>
            <Show when={park().timeline.length > 0}>
              <Timeline events={park().timeline} cited={cited()} />
            </Show>
            <CardFoot
              park={park()}
              cited={cited()}
              improve={() => improve(park(), words().card.improvements)}
            />
          </>
        )}
      </Show>
    </CardFrame>
  );
}
