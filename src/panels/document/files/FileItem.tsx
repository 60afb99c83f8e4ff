import Ellipsis from "lucide-solid/icons/ellipsis";
import Eye from "lucide-solid/icons/eye";
import EyeOff from "lucide-solid/icons/eye-off";
import ScanSearch from "lucide-solid/icons/scan-search";
import { createSignal, Show } from "solid-js";
import {
  hideCollection,
  recolourCollection,
  removeCollection,
  renameCollection,
} from "../../../document/edits.ts";
import type { Collection } from "../../../document/document.ts";
import { useAtlas } from "../../../state/context.ts";
import { ColourField } from "../../ui/ColourField.tsx";
import { FileActions } from "./FileActions.tsx";
import { createFileFigures } from "./file-figures.ts";
import { useRemove } from "../use-removal.ts";
import { RenameField } from "../RenameField.tsx";
import { useWords } from "../../ui/use-words.ts";

interface FileItemProps {
  readonly collection: Collection;
}

/** One file: its colour, its name, what it comes to, and what can be done with it as a whole. */
export function FileItem(props: FileItemProps) {
  const {
    document: { own },
    import: { datum },
    export: exports,
  } = useAtlas();
  const remove = useRemove();
  const messages = useWords("document/files");
  const [renaming, setRenaming] = createSignal(false);
  const [isOpen, setOpen] = createSignal(false);
  const figures = createFileFigures(() => props.collection);
  const id = () => props.collection.id;
  const name = (): string => props.collection.name;
  let line!: HTMLLIElement;
  const stopRenaming = (): void => {
    setRenaming(false);
    line.querySelector<HTMLElement>(".own-file__actions button")?.focus();
  };
  return (
    <li ref={line} class="own-file" data-hidden={props.collection.hidden}>
      <ColourField
        name={messages().colour(name())}
        value={props.collection.colour}
        choose={(colour) => own.edit(recolourCollection(id(), colour))}
      />
      <div class="own-file__text">
        <b>{name()}</b>
        <span class="num">{figures.text()}</span>
      </div>
      <FileButtons
        collection={props.collection}
        zoomTo={figures.zoomTo}
        hide={(isHidden) => own.edit(hideCollection(id(), isHidden))}
        isOpen={isOpen()}
        setOpen={setOpen}
      />
      <Show when={renaming()}>
        <RenameField
          label={messages().nameOfFile}
          value={name()}
          save={(next) => {
            own.edit(renameCollection(id(), next));
            stopRenaming();
          }}
          cancel={stopRenaming}
        />
      </Show>
      <Show when={isOpen() && !renaming()}>
        <FileActions
          id={id()}
          isLayer={props.collection.layer !== undefined}
          rename={() => setRenaming(true)}
          askDatum={() => datum.open(id())}
          export={() => exports.open({ kind: "collection", id: id() })}
          remove={() => remove(name(), removeCollection(id()))}
        />
      </Show>
    </li>
  );
}

interface FileButtonsProps {
  readonly collection: Collection;
  readonly zoomTo: () => void;
  readonly hide: (isHidden: boolean) => void;
  readonly isOpen: boolean;
  readonly setOpen: (open: boolean) => void;
}

function FileButtons(props: FileButtonsProps) {
  const messages = useWords("document/files");
  const name = (): string => props.collection.name;
  const isHidden = (): boolean => props.collection.hidden === true;
  return (
    <>
      <button
        type="button"
        class="icon-button"
        aria-label={isHidden() ? messages().show(name()) : messages().hide(name())}
        onClick={() => props.hide(!isHidden())}
      >
        <Show when={isHidden()} fallback={<Eye aria-hidden="true" />}>
          <EyeOff aria-hidden="true" />
        </Show>
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={messages().zoomTo(name())}
        onClick={() => props.zoomTo()}
      >
        <ScanSearch aria-hidden="true" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={messages().more(name())}
        aria-expanded={props.isOpen}
        onClick={() => props.setOpen(!props.isOpen)}
      >
        <Ellipsis aria-hidden="true" />
      </button>
    </>
  );
}
