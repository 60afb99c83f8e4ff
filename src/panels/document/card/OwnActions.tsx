import Eye from "lucide-solid/icons/eye";
import EyeOff from "lucide-solid/icons/eye-off";
import Download from "lucide-solid/icons/download";
import ScanSearch from "lucide-solid/icons/scan-search";
import Flag from "lucide-solid/icons/flag";
import Share from "lucide-solid/icons/share-2";
import Trash from "lucide-solid/icons/trash";
import Undo from "lucide-solid/icons/undo-2";
import VectorSquare from "lucide-solid/icons/vector-square";
import { type JSX, Show } from "solid-js";
import type { Edit } from "../../../document/document.ts";
import { hidePark, restoreOriginals } from "../../../document/edits.ts";
import { landmarkPosition } from "../../../document/landmark.ts";
import { setLandmark } from "../../../document/landmark-edits.ts";
import { recolourPark } from "../../../document/text-edits.ts";
import { isLinked } from "../../../document/linked-id.ts";
import type { OwnFeatureSubject, OwnSubject } from "../../../state/catalogue/subject.ts";
import { useWords } from "../../ui/use-words.ts";
import { ColourField } from "../../ui/ColourField.tsx";
import { geojsonFileName } from "./file-name.ts";

interface OwnActionsProps {
  readonly subject: OwnFeatureSubject;
  readonly name: string;
  readonly zoomTo: () => void;
  readonly share: () => void;
  /** Hands a file to the user, as a download. */
  readonly saveFile: (name: string, content: Blob) => void;
  readonly edit: (edit: Edit) => void;
  /** Begins to edit the outline, where there is one to be edited. */
  readonly editOutline: (() => void) | undefined;
  readonly remove: () => void;
}

/** What can be done with the park. A feature of a layer and a park of a link are only looked at and taken along. */
export function OwnActions(props: OwnActionsProps) {
  const words = useWords();
  const editable = () =>
    props.subject.kind === "own" && !isLinked(props.subject.id) ? props.subject : undefined;
  const download = (): void =>
    props.saveFile(
      geojsonFileName(props.name),
      new Blob([props.subject.text], { type: "application/geo+json" }),
    );
  return (
    <div class="card-actions">
      <Action
        icon={<ScanSearch size={16} strokeWidth={1.6} aria-hidden="true" />}
        text={words().card.zoomTo}
        act={() => props.zoomTo()}
      />
      <Action
        icon={<Share size={16} strokeWidth={1.6} aria-hidden="true" />}
        name={words().card.send}
        act={() => props.share()}
      />
      <Action
        icon={<Download size={16} strokeWidth={1.6} aria-hidden="true" />}
        name={words().card.download}
        text={words().card.downloadShort}
        act={download}
      />
      <Show when={editable()}>
        {(subject) => (
          <EditActions
            subject={subject()}
            edit={props.edit}
            editOutline={props.editOutline}
            remove={props.remove}
          />
        )}
      </Show>
    </div>
  );
}

/** Whether distances are told to it. */
export const isLandmark = (subject: OwnFeatureSubject): boolean =>
  subject.kind === "own" && landmarkPosition(subject.park) !== undefined;

interface EditActionsProps extends Pick<OwnActionsProps, "edit" | "editOutline" | "remove"> {
  readonly subject: OwnSubject;
}

function EditActions(props: EditActionsProps) {
  const messages = useWords("document/card");
  const landmarkWords = useWords("document/landmark");
  const id = () => props.subject.id;
  const isHidden = (): boolean => props.subject.park.hidden === true;
  return (
    <>
      <Show when={props.editOutline}>
        {(editOutline) => (
          <Action
            icon={<VectorSquare size={16} strokeWidth={1.6} aria-hidden="true" />}
            text={messages().editOutline}
            act={() => editOutline()()}
          />
        )}
      </Show>
      <ColourField
        name={messages().colour}
        value={props.subject.feature.colour ?? props.subject.collection.colour}
        choose={(colour) => props.edit(recolourPark(id(), colour))}
      />
      <Action
        icon={
          <Show when={isHidden()} fallback={<Eye size={16} strokeWidth={1.6} aria-hidden="true" />}>
            <EyeOff size={16} strokeWidth={1.6} aria-hidden="true" />
          </Show>
        }
        name={isHidden() ? messages().show : messages().hide}
        act={() => props.edit(hidePark(id(), !isHidden()))}
      />
      <Action
        icon={<Trash size={16} strokeWidth={1.6} aria-hidden="true" />}
        name={messages().remove}
        act={() => props.remove()}
      />
      <Show when={props.subject.geometry?.type === "Point"}>
        <Action
          icon={<Flag size={16} strokeWidth={1.6} aria-hidden="true" />}
          text={landmarkWords().use}
          pressed={isLandmark(props.subject)}
          act={() => props.edit(setLandmark(id(), !isLandmark(props.subject)))}
        />
      </Show>
      <Show when={props.subject.park.original !== undefined}>
        <Action
          icon={<Undo size={16} strokeWidth={1.6} aria-hidden="true" />}
          text={messages().restore}
          act={() => props.edit(restoreOriginals([id()]))}
        />
      </Show>
    </>
  );
}

interface ActionProps {
  readonly icon: JSX.Element;
  /** What it does, where its text does not say all of it. */
  readonly name?: string;
  readonly text?: string;
  /** Whether it is so already, where pressing it again undoes it. */
  readonly pressed?: boolean;
  readonly act: () => void;
}

function Action(props: ActionProps) {
  return (
    <button
      type="button"
      aria-label={props.name}
      title={props.name}
      aria-pressed={props.pressed}
      onClick={() => props.act()}
    >
      {props.icon}
      <Show when={props.text}>{(text) => <span>{text()}</span>}</Show>
    </button>
  );
}
