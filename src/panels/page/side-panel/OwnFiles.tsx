import { Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { isLinked } from "../../../document/linked-id.ts";
import { AddButton } from "../../import/AddButton.tsx";
import { preloadLater } from "../../ui/lazy/preload-later.ts";
import { useWords } from "../../ui/use-words.ts";
import { lazyComponent } from "../../ui/lazy/lazy-component.tsx";
import "./own-none.css";

const FilesSection = lazyComponent(
  () => import("../../document/files/FilesSection.tsx"),
  (module) => module.FilesSection,
  { words: ["document"] },
);
const LinkedFiles = lazyComponent(
  () => import("../../linked/LinkedFiles.tsx"),
  (module) => module.LinkedFiles,
  { words: ["linked", "document"] },
);
const ReportButton = lazyComponent(
  () => import("../../import/report/ReportButton.tsx"),
  (module) => module.ReportButton,
  { words: ["import"] },
);

/** The user's files, or the way to have some. */
export function OwnFiles() {
  const {
    import: imports,
    catalogue: { list },
    document: { own },
  } = useAtlas();
  const words = useWords();
  preloadLater(FilesSection, ReportButton);
  const linked = () => list.files().filter(({ id }) => isLinked(id)).length;
  const findings = () => imports.groups().reduce((sum, group) => sum + group.findings, 0);
  return (
    <>
      <Show when={linked() > 0}>
        <LinkedFiles />
      </Show>
      <Show
        when={list.files().length > linked()}
        fallback={
          <Show when={own.document().collections.size === 0}>
            <p class="own-none">
              {words().own.noneYet} <AddButton look="words" />
            </p>
          </Show>
        }
      >
        <FilesSection />
      </Show>
      <Show when={imports.report() && !imports.reportOpen()}>
        <ReportButton
          findings={findings()}
          rejected={imports.waiting().length}
          open={() => imports.openReport()}
        />
      </Show>
    </>
  );
}
