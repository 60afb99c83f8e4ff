import { createEffect, lazy, on, Show, Suspense } from "solid-js";
import { useAtlas } from "../state/context.ts";
import { focusListed } from "./focus-listed.ts";
import { ParkFinder } from "./ParkFinder.tsx";
import { createSheet } from "./sheet.ts";
import { SheetHandle } from "./SheetHandle.tsx";
import { useWords } from "./use-words.ts";
import "./side-panel.css";

// Most visits begin with the list; the card's code comes when the first one is opened.
const ParkCard = lazy(() =>
  import("./ParkCard.tsx").then((module) => ({ default: module.ParkCard })),
);
const OwnCard = lazy(() =>
  import("./own/OwnCard.tsx").then((module) => ({ default: module.OwnCard })),
);

/**
 * The one panel over the map: the list of parks, and over it the card of the park that is open. A column beside
 * the map on wide screens, a sheet that is dragged up from the bottom on phones.
 */
export function SidePanel(props: { readonly ref: (panel: HTMLElement) => void }) {
  const { selection } = useAtlas();
  const words = useWords();
  const sheet = createSheet();
  const brought = () => {
    const subject = selection.subject();
    return subject && subject.kind !== "catalogue" ? subject : undefined;
  };
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
      <Show when={selection.subject()}>
        <div class="side-panel__card">
          <Suspense fallback={<p class="spoken">{words().card.loading}</p>}>
            <Show when={brought()}>{(subject) => <OwnCard subject={subject()} />}</Show>
            <Show when={selection.park()}>{(park) => <ParkCard park={park()} />}</Show>
          </Suspense>
        </div>
      </Show>
    </aside>
  );
}
