import { Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { OpenCard } from "../side-panel/OpenCard.tsx";

/** The card of the park that is open: beside the map in a wide frame, over its lower part in a narrow one. */
export function EmbedCard(props: { readonly ref: (card: HTMLElement) => void }) {
  const { selection } = useAtlas().view;
  return (
    <Show when={selection.parkId()}>
      {/* It has its size before what stands in it is here: the map is fitted beside it. */}
      <div class="embed-card" ref={props.ref}>
        <OpenCard />
      </div>
    </Show>
  );
}
