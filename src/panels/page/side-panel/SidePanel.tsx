import { createEffect, createMemo, on, Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { focusListed } from "../../catalogue/list/ListRow.tsx";
import { OpenCard } from "./OpenCard.tsx";
import { ParkFinder } from "./ParkFinder.tsx";
import { lazyComponent } from "../../ui/lazy/lazy-component.tsx";
import { createSheet } from "../../ui/sheet/sheet.ts";
import { SheetHandle } from "../../ui/sheet/SheetHandle.tsx";
import { useWords } from "../../ui/use-words.ts";
import "./side-panel.css";

const DraftCard = lazyComponent(
  () => import("../../draw/DraftCard.tsx"),
  (module) => module.DraftCard,
  { words: ["draw"] },
);

const MeasureCard = lazyComponent(
  () => import("../../measure/MeasureCard.tsx"),
  (module) => module.MeasureCard,
  { words: ["measure", "draw"] },
);

/**
 * The one panel over the map: the list of parks, and over it the card of the park that is open. A column beside
 * the map on wide screens, a sheet that is dragged up from the bottom on phones.
 */
export function SidePanel(props: { readonly ref: (panel: HTMLElement) => void }) {
  const {
    draw,
    view: { selection },
  } = useAtlas();
  const words = useWords();
  const sheet = createSheet();
  createEffect(
    on(
      selection.parkId,
      (id, before) => {
        if (id) sheet.makeRoomForCard();
        else if (before) focusListed(before);
      },
      { defer: true },
    ),
  );
  const isMapTaken = createMemo(draw.takesPointer);
  createEffect(
    on(isMapTaken, (taken) => (taken ? sheet.makeRoomForMap() : sheet.giveBack()), { defer: true }),
  );
  return (
    <aside
      ref={props.ref}
      class="side-panel"
      data-detent={sheet.detent()}
      data-dragging={sheet.dragging() || undefined}
      data-folded={sheet.folded() || undefined}
      aria-label={words().shell.panelName}
    >
      <SheetHandle sheet={sheet} />
      <ParkFinder sheet={sheet} />
      <Show when={selection.subject() || draw.isActive()}>
        <div class="side-panel__card">
          <Show when={draw.isActive() && draw.state()} fallback={<OpenCard />}>
            {(state) => (
              <Show when={draw.purpose() === "measure"} fallback={<DraftCard draw={state()} />}>
                <MeasureCard draw={state()} />
              </Show>
            )}
          </Show>
        </div>
      </Show>
    </aside>
  );
}
