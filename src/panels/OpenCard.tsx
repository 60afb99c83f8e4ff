import { lazy, Show, Suspense } from "solid-js";
import { useAtlas } from "../state/context.ts";
import { useWords } from "./use-words.ts";

// Most visits begin without a card; its code comes when the first one is opened.
const ParkCard = lazy(() =>
  import("./ParkCard.tsx").then((module) => ({ default: module.ParkCard })),
);
const OwnCard = lazy(() =>
  import("./own/OwnCard.tsx").then((module) => ({ default: module.OwnCard })),
);

/** The card of what is open: a park of the catalogue, or one that came with a file or a link. */
export function OpenCard() {
  const { selection } = useAtlas();
  const words = useWords();
  const brought = () => {
    const subject = selection.subject();
    return subject && subject.kind !== "catalogue" ? subject : undefined;
  };
  return (
    <Suspense fallback={<p class="spoken">{words().card.loading}</p>}>
      <Show when={brought()}>{(subject) => <OwnCard subject={subject()} />}</Show>
      <Show when={selection.park()}>{(park) => <ParkCard park={park()} />}</Show>
    </Suspense>
  );
}
