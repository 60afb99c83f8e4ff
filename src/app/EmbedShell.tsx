import { createEffect, createMemo, createSignal, on, Show, untrack } from "solid-js";
import type { MapText } from "../map/symbology/map-text.ts";
import { EmbedCard } from "../panels/page/embed/EmbedCard.tsx";
import { EmbedSource } from "../panels/page/embed/EmbedSource.tsx";
import { EmbedStrip } from "../panels/page/embed/EmbedStrip.tsx";
import { EmbedTools } from "../panels/page/embed/EmbedTools.tsx";
import { SandboxedMap } from "../panels/page/embed/SealedMap.tsx";
import "../panels/page/embed/embed.css";
import { MapControls } from "../panels/view/MapOverlays.tsx";
import { Notices } from "../panels/page/Notices.tsx";
import { StreetOffer } from "../panels/settings/StreetMapOffer.tsx";
import { encodeLink } from "../share/link.ts";
import type { Embed } from "../share/view.ts";
import type { Atlas } from "../state/atlas.ts";
import { parkCount } from "../state/linked/linked-collections.ts";
import { nearestInView } from "../state/view/in-view.ts";
import { createFramedEdges } from "./embed-padding.ts";
import { LazyMap } from "./lazy-map.tsx";
import { useWords } from "../panels/ui/use-words.ts";

/** Whether the frame has no origin: then no worker of the page's own host can be started, and the map needs some. */
const isSealed = (): boolean => self.origin === "null";

/** The link to what is seen now, in the atlas itself. */
function linkOf({ linked: { linkedView }, share: sharing }: Atlas): string {
  const { embed: _, ...view } = linkedView();
  return `${sharing.pageAddress}#${encodeLink(view)}`;
}

/** Where the focus goes when the card that had it is closed: there is no list to go back to. Needs an owner. */
function focusMapAfterCard({ view: { selection, steps } }: Atlas, stage: () => HTMLElement): void {
  createEffect<boolean>((before) => {
    const isOpen = selection.parkId() !== undefined;
    const isClosed = before && !isOpen && untrack(steps) > 0;
    // The focus of what is gone falls to the body; any other is the user's own.
    if (isClosed && document.activeElement === document.body)
      stage().querySelector("canvas")?.focus({ preventScroll: true });
    return isOpen;
  }, false);
}

interface EmbedShellProps {
  readonly atlas: Atlas;
  readonly mapText: MapText;
  readonly embed: Embed;
}

/** The atlas as a frame in somebody else's page: a map, a card, whose data it is, and the way to the whole atlas. */
export function EmbedShell(props: EmbedShellProps) {
  const atlas = untrack(() => props.atlas);
  const messages = useWords("page/embed");
  const edges = createFramedEdges(atlas.view.selection.parkId);
  const linkedParks = (): number | undefined => {
    const document = atlas.linked.document();
    return document && parkCount(document);
  };
  let stage!: HTMLDivElement;
  focusMapAfterCard(atlas, () => stage);
  const text = createMemo((): MapText => ({ ...props.mapText, canvasName: messages().canvasName }));
  const [isEmpty, setEmpty] = createSignal(false);
  createEffect(on(atlas.view.camera.view, () => setEmpty(false), { defer: true }));
  const openNearest = (): void => {
    const id = nearestInView(atlas);
    setEmpty(id === undefined);
    if (id) atlas.view.select(id);
  };
  const onMapKey = (event: KeyboardEvent): void => {
    if (!(event.target instanceof HTMLCanvasElement)) return;
    if (event.key === "Enter") openNearest();
    if (event.key === "Escape") atlas.view.select(undefined);
  };
  return (
    <div class="embed">
      <EmbedStrip
        subject={atlas.view.selection.subject()}
        linkedParks={linkedParks()}
        link={linkOf(atlas)}
      />
      <div class="embed-stage" ref={stage} onKeyDown={onMapKey}>
        <Show when={!isSealed()} fallback={<SandboxedMap />}>
          <LazyMap
            atlas={atlas}
            text={text()}
            padding={edges.padding()}
            hints={props.embed === "wheel" ? undefined : messages().hints}
          />
        </Show>
        <EmbedCard ref={edges.follow} />
        <EmbedTools />
        <MapControls />
        <StreetOffer
          offered={atlas.settings.streetOffered()}
          show={atlas.view.streets.show}
          decline={atlas.view.streets.decline}
        />
        <EmbedSource />
        <p role="status" class="spoken">
          {isEmpty() ? messages().nothingInView : ""}
        </p>
      </div>
      <Notices />
    </div>
  );
}
