import { lazy, Show, Suspense } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { isLinked } from "../../state/linked-id.ts";
import { AddButton } from "../add/AddButton.tsx";
import { preloadLater } from "../preload-later.ts";
import { useWords } from "../use-words.ts";
import "./own-none.css";

const FilesSection = lazy(() =>
  import("./FilesSection.tsx").then((module) => ({ default: module.FilesSection })),
);
const LinkedFiles = lazy(() =>
  import("../share/LinkedFiles.tsx").then((module) => ({ default: module.LinkedFiles })),
);
const ReportButton = lazy(() =>
  import("../add/ReportButton.tsx").then((module) => ({ default: module.ReportButton })),
);

/** The reader's files, or the way to have some. */
export function OwnFiles() {
  const { imports, list, own } = useAtlas();
  const words = useWords();
  preloadLater(FilesSection, ReportButton);
  const linked = () => list.files().filter(({ id }) => isLinked(id)).length;
  return (
    <>
      <Show when={linked() > 0}>
        <Suspense>
          <LinkedFiles />
        </Suspense>
      </Show>
      <Show
        when={list.files().length > linked()}
        fallback={
          <Show when={own.sketch().collections.size === 0}>
            <p class="own-none">
              {words().own.noneYet} <AddButton look="words" />
            </p>
          </Show>
        }
      >
        <Suspense>
          <FilesSection />
        </Suspense>
      </Show>
      <Show when={imports.report()}>
        <Suspense>
          <ReportButton />
        </Suspense>
      </Show>
    </>
  );
}
