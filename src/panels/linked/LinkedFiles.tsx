import ScanSearch from "lucide-solid/icons/scan-search";
import { For } from "solid-js";
import type { Collection } from "../../document/document.ts";
import { useAtlas } from "../../state/context.ts";
import { isLinked } from "../../document/linked-id.ts";
import { createFileFigures } from "../document/files/file-figures.ts";
import { OwnMark } from "../document/OwnMark.tsx";
import "../document/files/files-section.css";
import { useWords } from "../ui/use-words.ts";

const TITLE_ID = "linked-files-title";

/** The files of the link that is open: to look at, not to change. */
export function LinkedFiles() {
  const { list } = useAtlas().catalogue;
  const messages = useWords("linked/linked");
  const files = () => list.files().filter(({ id }) => isLinked(id));
  return (
    <section class="own-files" aria-labelledby={TITLE_ID}>
      <div class="own-files__head">
        <h2 id={TITLE_ID}>{messages().files}</h2>
        <span class="own-files__count num">{files().length}</span>
      </div>
      <div class="own-files__body">
        <ul role="list" aria-labelledby={TITLE_ID}>
          <For each={files()}>{(file) => <LinkedFileItem file={file} />}</For>
        </ul>
      </div>
    </section>
  );
}

function LinkedFileItem(props: { readonly file: Collection }) {
  const messages = useWords("document/files");
  const figures = createFileFigures(() => props.file);
  return (
    <li class="own-file">
      <OwnMark colour={props.file.colour} />
      <div class="own-file__text">
        <b>{props.file.name}</b>
        <span class="num">{figures.text()}</span>
      </div>
      <button
        type="button"
        class="icon-button"
        aria-label={messages().zoomTo(props.file.name)}
        onClick={() => figures.zoomTo()}
      >
        <ScanSearch aria-hidden="true" />
      </button>
    </li>
  );
}
