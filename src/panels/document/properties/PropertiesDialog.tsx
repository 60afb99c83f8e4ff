import { createMemo, createSignal, For, Show } from "solid-js";
import type { CollectionId } from "../../../document/document.ts";
import type { PropertyChange } from "../../../document/property-edits.ts";
import { type TypedValue, writtenValue } from "../../../geojson/text/property-value.ts";
import { useAtlas } from "../../../state/context.ts";
import {
  type BulkPropertiesState,
  createBulkProperties,
} from "../../../state/document/bulk-properties.ts";
import { countText } from "../../../words/format/figures.ts";
import { LabelledField } from "../../ui/LabelledField.tsx";
import { ModalDialog } from "../../ui/ModalDialog.tsx";
import { shorten } from "../../ui/shorten.ts";
import { useWords } from "../../ui/use-words.ts";
import { propertyDeed } from "./use-change-properties.ts";
import { ValueField } from "./ValueField.tsx";
import "../files/names-dialog.css";
import "./property-form.css";

interface PropertiesDialogProps {
  readonly id: CollectionId;
  readonly close: () => void;
}

/** Keys can be as long as anybody likes. */
const MOST_KEY_CHARACTERS = 40;
/** The place of "a new property" in the choice of properties. */
const FRESH = "new";

type Action = "set" | "rename" | "remove";
const ACTIONS: readonly Action[] = ["set", "rename", "remove"];

/** What the form says, and what it comes to. */
function createBulkForm(state: BulkPropertiesState) {
  const [place, setPlace] = createSignal(state.properties().length > 0 ? "0" : FRESH);
  const [name, setName] = createSignal("");
  const [action, setAction] = createSignal<Action>("set");
  const [value, setValue] = createSignal<TypedValue>({ type: "text", input: "" });
  const [isOnlyThere, setOnlyThere] = createSignal(false);
  const isFresh = (): boolean => place() === FRESH;
  const written = createMemo(() => writtenValue(value()));
  const chosen = (): string | undefined => state.properties()[Number(place())]?.key;
  const change = createMemo((): PropertyChange | undefined => {
    const key = isFresh() ? name() : chosen();
    if (key === undefined || (isFresh() && key.trim() === "")) return undefined;
    if (!isFresh() && action() === "remove") return { kind: "remove", key };
    if (!isFresh() && action() === "rename")
      return name().trim() === "" ? undefined : { kind: "rename", key, to: name() };
    const text = written();
    if (!text.ok) return undefined;
    const kind = isOnlyThere() && !isFresh() ? "replace" : "set";
    return { kind, key, written: text.value };
  });
  const preview = createMemo(() => {
    const known = change();
    return known && state.preview(known);
  });
  return {
    place,
    setPlace,
    name,
    setName,
    action,
    setAction,
    value,
    setValue,
    isOnlyThere,
    setOnlyThere,
    isFresh,
    written,
    change,
    preview,
    isReady: (): boolean => (preview()?.parks ?? 0) > 0 && !state.isWorking(),
  };
}

type BulkForm = ReturnType<typeof createBulkForm>;

/** One property of all parks of a file: given a value, renamed or removed, with how many parks that changes. */
export function PropertiesDialog(props: PropertiesDialogProps) {
  const {
    document: { own },
    page: { notices },
  } = useAtlas();
  const messages = useWords("document/properties");
  const state = createBulkProperties(own, () => props.id);
  const form = createBulkForm(state);
  const apply = async (close: () => void): Promise<void> => {
    const change = form.change();
    if (!change || !form.isReady()) return;
    const isThere = state.properties().some(({ key }) => key === change.key);
    const parks = await state.apply(change);
    close();
    notices.show({
      kind: "properties-changed",
      deed: propertyDeed(change, isThere),
      key: change.key,
      ...(change.kind === "rename" ? { to: change.to } : {}),
      parks,
    });
  };
  return (
    <ModalDialog
      title={messages().ofAll.title(state.parks().length)}
      closeName={messages().ofAll.close}
      closed={() => props.close()}
    >
      {(close) => (
        <form
          class="names-dialog"
          novalidate
          onSubmit={(event) => {
            event.preventDefault();
            void apply(close);
          }}
        >
          <div class="dialog__body property-form property-form--bulk">
            <PropertyChoice state={state} form={form} />
            <ChangeChoice form={form} />
          </div>
          <Foot state={state} form={form} />
        </form>
      )}
    </ModalDialog>
  );
}

/** An empty field is not told as wrong before anything is typed. */
const problemOf = ({ value, written }: BulkForm) => {
  const read = written();
  return read.ok || value().input.trim() === "" ? undefined : read.problem;
};

interface PartProps {
  readonly state: BulkPropertiesState;
  readonly form: BulkForm;
}

function PropertyChoice(props: PartProps) {
  const messages = useWords("document/properties");
  const keyText = (key: string): string =>
    key.trim() === "" ? messages().ofAll.emptyKey : shorten(key, MOST_KEY_CHARACTERS);
  const all = (): string => countText(props.state.parks().length);
  const needsName = (): boolean => props.form.isFresh() || props.form.action() === "rename";
  return (
    <>
      <LabelledField label={messages().ofAll.property}>
        {(field) => (
          <select
            {...field}
            class="text-box"
            onChange={(event) => props.form.setPlace(event.currentTarget.value)}
          >
            <For each={props.state.properties()}>
              {({ key, parks }, index) => (
                <option value={String(index())} selected={props.form.place() === String(index())}>
                  {messages().ofAll.has(keyText(key), countText(parks), all())}
                </option>
              )}
            </For>
            <option value={FRESH} selected={props.form.isFresh()}>
              {messages().ofAll.fresh}
            </option>
          </select>
        )}
      </LabelledField>
      <Show when={needsName()}>
        <LabelledField label={props.form.isFresh() ? messages().name : messages().ofAll.newName}>
          {(field) => (
            <input
              {...field}
              class="text-box"
              type="text"
              autocomplete="off"
              value={props.form.name()}
              onInput={(event) => props.form.setName(event.currentTarget.value)}
            />
          )}
        </LabelledField>
      </Show>
    </>
  );
}

/** What becomes of the property, and the value where it is given one. */
function ChangeChoice(props: { readonly form: BulkForm }) {
  const messages = useWords("document/properties");
  const form = () => props.form;
  return (
    <>
      <Show when={!form().isFresh()}>
        <ActionChoice form={form()} />
      </Show>
      <Show when={form().isFresh() || form().action() === "set"}>
        <ValueField value={form().value()} change={form().setValue} problem={problemOf(form())} />
      </Show>
      <Show when={!form().isFresh() && form().action() === "set"}>
        <label class="property-check">
          <input
            type="checkbox"
            checked={form().isOnlyThere()}
            onChange={(event) => form().setOnlyThere(event.currentTarget.checked)}
          />
          {messages().ofAll.onlyThere}
        </label>
      </Show>
    </>
  );
}

function ActionChoice(props: { readonly form: BulkForm }) {
  const messages = useWords("document/properties");
  return (
    <fieldset class="property-actions">
      <legend>{messages().ofAll.action}</legend>
      <For each={ACTIONS}>
        {(action) => (
          <label class="property-check">
            <input
              type="radio"
              name="property-action"
              checked={props.form.action() === action}
              onChange={() => props.form.setAction(action)}
            />
            {messages().ofAll.actions[action]}
          </label>
        )}
      </For>
    </fieldset>
  );
}

function Foot(props: PartProps) {
  const messages = useWords("document/properties");
  const sentences = (): string => {
    const preview = props.form.preview();
    if (!preview) return "";
    const changes =
      preview.parks === 0
        ? messages().ofAll.changesNone
        : messages().ofAll.changes(preview.parks, props.state.parks().length);
    return preview.haveBoth === 0
      ? changes
      : `${changes} ${messages().ofAll.haveBoth(preview.haveBoth)}`;
  };
  return (
    <div class="names-dialog__foot">
      <p role="status" class="property-preview">
        {sentences()}
      </p>
      {/* Not `disabled`: it would lose the focus that it has while it works. */}
      <button
        type="submit"
        class="push-button push-button--solid"
        aria-disabled={!props.form.isReady()}
      >
        {props.state.isWorking()
          ? messages().ofAll.working
          : messages().ofAll.apply(props.form.preview()?.parks ?? 0)}
      </button>
    </div>
  );
}
