import Pencil from "lucide-solid/icons/pencil";
import { Show } from "solid-js";
import { removePark } from "../../../document/edits.ts";
import { renamePark } from "../../../document/text-edits.ts";
import type { OwnParkId } from "../../../document/document.ts";
import type { Position } from "../../../geo/position.ts";
import { useAtlas } from "../../../state/context.ts";
import { isLinked } from "../../../document/linked-id.ts";
import type { OwnFeatureSubject } from "../../../state/catalogue/subject.ts";
import { CentroidCopy } from "../../catalogue/card/CentroidCopy.tsx";
import { languageByScript } from "../../catalogue/card/sources/source-text.ts";
import { isLandmark, OwnActions } from "./OwnActions.tsx";
import { languageFacts } from "../../../words/format/languages.ts";
import { shownName } from "../own-name.ts";
import { OwnMark } from "../OwnMark.tsx";
import { MOST_CHARACTERS } from "./property-text.ts";
import { useRemove } from "../use-removal.ts";
import { RenameField } from "../RenameField.tsx";
import { useWords } from "../../ui/use-words.ts";

interface OwnHeadProps {
  readonly subject: OwnFeatureSubject;
  readonly name: string;
  readonly centroid: Position | undefined;
  readonly headingId: string;
}

/** What the park is called, which file it came with, where it lies, and what can be done with it. */
export function OwnHead(props: OwnHeadProps) {
  const {
    draw,
    page: { notices },
    view: { camera, select },
    export: { saveFile },
    document: { own },
    share,
  } = useAtlas();
  const removal = useRemove();
  const remove = (): void => {
    const [name, edit] = [props.name, removePark(props.subject.id)];
    select(undefined);
    removal(name, edit);
  };
  const messages = useWords("document/card");
  const landmarkWords = useWords("document/landmark");
  const collection = () => props.subject.collection;
  const origin = (): string => {
    const { name } = collection();
    if (isLinked(props.subject.id)) return messages().linked(name);
    if (isLandmark(props.subject)) return landmarkWords().yours(name);
    return props.subject.kind === "own" ? messages().yours(name) : messages().inLayer(name);
  };
  return (
    <header class="card-head">
      <p class="card-status">
        <OwnMark colour={props.subject.feature.colour ?? collection().colour} />
        <span>
          <b>{origin()}</b>
          <HiddenNote subject={props.subject} />
        </span>
      </p>
      <OwnHeading subject={props.subject} name={props.name} headingId={props.headingId} />
      <Show when={props.centroid}>
        {(centroid) => (
          <p class="card-place">
            <CentroidCopy centroid={centroid()} show={notices.show} />
          </p>
        )}
      </Show>
      <Show when={props.subject.feature.description}>
        {(text) => <p class="card-note own-description">{text().slice(0, MOST_CHARACTERS)}</p>}
      </Show>
      <OwnActions
        subject={props.subject}
        name={props.name}
        zoomTo={() => camera.zoomTo(props.subject.id)}
        share={share.open}
        saveFile={saveFile}
        edit={own.edit}
        editOutline={outlineEditing(props.subject, draw.editOutline)}
        remove={remove}
      />
    </header>
  );
}

/** What begins to edit an outline, where there is one that can be edited. */
function outlineEditing(
  { kind, id, geometry }: OwnFeatureSubject,
  begin: (id: OwnParkId) => void,
): (() => void) | undefined {
  const isOutline = geometry !== undefined && geometry.type !== "GeometryCollection";
  return kind === "own" && isOutline ? () => begin(id) : undefined;
}

function HiddenNote(props: { readonly subject: OwnFeatureSubject }) {
  const { own } = useAtlas().document;
  const messages = useWords("document/card");
  const isHidden = (): boolean =>
    props.subject.kind === "own"
      ? !own.isShown(props.subject.park)
      : props.subject.collection.hidden === true;
  return <Show when={isHidden()}>, {messages().hidden}</Show>;
}

function OwnHeading(props: Omit<OwnHeadProps, "centroid">) {
  const {
    document: { own },
    settings,
    view: { selection },
  } = useAtlas();
  const messages = useWords("document/card");
  let button: HTMLButtonElement | undefined;
  const leave = (): void => {
    selection.rename(undefined);
    button?.focus();
  };
  return (
    <Show
      when={selection.renaming() === props.subject.id}
      fallback={
        <div class="own-heading">
          <h2 id={props.headingId} tabindex="-1" lang={languageByScript(props.name)}>
            {props.name}
          </h2>
          <Show when={props.subject.kind === "own" && !isLinked(props.subject.id)}>
            <button
              ref={(element) => (button = element)}
              type="button"
              class="card-icon-button"
              aria-label={messages().rename}
              title={messages().rename}
              onClick={() => selection.rename(props.subject.id)}
            >
              <Pencil size={14} strokeWidth={1.6} aria-hidden="true" />
            </button>
          </Show>
        </div>
      }
    >
      <RenameField
        label={messages().nameOfPark}
        value={shownName(props.subject.feature, settings.language()) ?? ""}
        save={(name) => {
          const { dataKey } = languageFacts(settings.language());
          own.edit(renamePark(props.subject.id, name, dataKey));
          leave();
        }}
        cancel={leave}
      />
    </Show>
  );
}
