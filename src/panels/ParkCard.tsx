import { createEffect, createMemo, createUniqueId, on, onMount, Show } from "solid-js";
import type { Park } from "../catalogue/park.ts";
import { useAtlas } from "../state/context.ts";
import { localised } from "../words/places.ts";
import { AreaSection } from "./card/AreaSection.tsx";
import { CardBar } from "./card/CardBar.tsx";
import { CardFoot } from "./card/CardFoot.tsx";
import { CardHead } from "./card/CardHead.tsx";
import { citedSources } from "./card/cited-sources.ts";
import { DistanceTable } from "./card/DistanceTable.tsx";
import { FactsGrid } from "./card/FactsGrid.tsx";
import { FootprintPlate } from "./card/FootprintPlate.tsx";
import { Timeline } from "./card/Timeline.tsx";
import "./card/park-card.css";

interface ParkCardProps {
  readonly park: Park;
}

/** All that the atlas knows of one park. It takes the focus when the reader opens it, not when a link does. */
export function ParkCard(props: ParkCardProps) {
  const atlas = useAtlas();
  const headingId = createUniqueId();
  const cited = createMemo(() => citedSources(props.park));
  const name = (): string => localised(props.park.name, atlas.preferences.language());
  let body!: HTMLDivElement;
  const closeOnEscape = (event: KeyboardEvent & { currentTarget: HTMLElement }): void => {
    // The first Escape belongs to an open popover, which the browser closes by itself.
    if (event.key !== "Escape" || event.currentTarget.querySelector(":popover-open")) return;
    atlas.select(undefined);
  };
  onMount(() => {
    if (atlas.steps() > 0) document.getElementById(headingId)?.focus({ preventScroll: true });
  });
  createEffect(
    on(
      () => props.park.id,
      () => body.scrollTo({ top: 0 }),
      { defer: true },
    ),
  );
  return (
    <section class="park-card" aria-label={name()} onKeyDown={closeOnEscape}>
      <CardBar park={props.park} />
      <div class="park-card-body" ref={body}>
        <FootprintPlate park={props.park} />
        <CardHead park={props.park} cited={cited()} headingId={headingId} />
        <AreaSection park={props.park} cited={cited()} />
        <FactsGrid park={props.park} cited={cited()} />
        <DistanceTable />
        <Show when={props.park.timeline.length > 0}>
          <Timeline events={props.park.timeline} cited={cited()} />
        </Show>
        <CardFoot park={props.park} cited={cited()} />
      </div>
    </section>
  );
}
