import { Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { isLinked } from "../../state/linked-id.ts";
import { AddButton } from "../add/AddButton.tsx";
import { preloadLater } from "../preload-later.ts";
import { useWords } from "../use-words.ts";
import { lazyComponent } from "../part.tsx";
import "./own-none.css";

const FilesSection = lazyComponent(
  () => import("./FilesSection.tsx"),
  (module) => module.FilesSection,
);
const LinkedFiles = lazyComponent(
  () => import("../share/LinkedFiles.tsx"),
  (module) => module.LinkedFiles,
);
const ReportButton = lazyComponent(
  () => import("../add/ReportButton.tsx"),
  (module) => module.ReportButton,
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
        <LinkedFiles />
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
        <FilesSection />
      </Show>
      <Show when={imports.report()}>
        <ReportButton />
      </Show>
    </>
  );
}
