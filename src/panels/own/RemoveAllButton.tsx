import { createSignal, lazy, Show, Suspense } from "solid-js";
import { useWords } from "../use-words.ts";
import "../controls.css";

const RemoveAllDialog = lazy(() =>
  import("./RemoveAllDialog.tsx").then((module) => ({ default: module.RemoveAllDialog })),
);

/** The button "Remove all my data" with its question. */
export function RemoveAllButton() {
  const words = useWords();
  const [isAsking, setAsking] = createSignal(false);
  return (
    <>
      <button type="button" class="text-button" onClick={() => setAsking(true)}>
        {words().saving.removeAll}
      </button>
      <Show when={isAsking()}>
        <Suspense>
          <RemoveAllDialog close={() => setAsking(false)} />
        </Suspense>
      </Show>
    </>
  );
}
