import { createMemo, createUniqueId, Show, For } from "solid-js";
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

interface ParkCardProps {
  readonly park: Park;
}

/** All that the atlas knows of one park. */
export function ParkCard(props: ParkCardProps) {
  const {
    catalogue: { measures, landmarks },
  } = useAtlas();
  const format = useFormat();
  const words = useWords();
  const headingId = createUniqueId();
  const cited = createMemo(() => citedSources(props.park));
  const name = (): string => format.text(props.park.name);
  const unknown = (): string | undefined => {
    if (props.park.geometry.type === "Point") return words().card.plateNoArea;
    return props.park.footprint.basis === "schematic" ? words().card.plateNoOutline : undefined;
  };
  return (
    <CardFrame id={props.park.id} name={name()} headingId={headingId}>
      <FootprintDrawing
        name={name()}
        geometry={props.park.geometry}
        centroid={measures.of(props.park).centroid}
        basis={props.park.footprint.basis}
        landmarks={landmarks()}
        unknown={unknown()}
      />
      <CardHead park={props.park} cited={cited()} headingId={headingId} />
      <AreaSection park={props.park} cited={cited()} />
      <FactsGrid park={props.park} cited={cited()} />
      <DistanceTable />
      <Show when={props.park.timeline.length > 0}>
        <Timeline events={props.park.timeline} cited={cited()} />
      </Show>
      <CardFoot park={props.park} cited={cited()} />
    </CardFrame>
  );
}
