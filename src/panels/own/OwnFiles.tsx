import { lazy, Show, Suspense } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { AddButton } from "../add/AddButton.tsx";
import { useWords } from "../use-words.ts";
import "./own-none.css";

const FilesSection = lazy(() =>
  import("./FilesSection.tsx").then((module) => ({ default: module.FilesSection })),
);

/** The reader's files, or the way to have some. */
export function OwnFiles() {
  const { own } = useAtlas();
  const words = useWords();
  return (
    <Show
      when={own.collections().length > 0}
      fallback={
        <p class="own-none">
          {words().own.noneYet} <AddButton look="words" />
        </p>
      }
    >
      <Suspense>
        <FilesSection />
      </Suspense>
    </Show>
  );
}
