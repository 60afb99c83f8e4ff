import { createUniqueId, For, Show } from "solid-js";
import {
  PICTURE_FINENESSES,
  PICTURE_SHAPES,
  type PictureChoice,
  type PictureWishes,
} from "../../../state/picturing.ts";
import { countText } from "../../../words/imports/counts.ts";
import { usePictureTabWords } from "../use-picture-tab-words.ts";
import type { FigureState } from "./use-figure.ts";

interface OptionsProps {
  readonly choice: PictureChoice;
  readonly figure: FigureState;
}

/** What may be chosen of a picture. */
export function PictureOptions(props: OptionsProps) {
  const say = usePictureTabWords();
  const noteId = createUniqueId();
  const wishes = () => props.choice.wishes();
  const codeIsTooLong = () => !props.figure.hasReadableCode();
  return (
    <fieldset class="share-options">
      <legend>{say().options}</legend>
      <ShapeField {...props} />
      <FinenessField {...props} />
      <TextField part="title" {...props} />
      <TextField part="line" {...props} />
      <CheckField part="legend" {...props} />
      <Show when={props.figure.flat()}>
        <CheckField part="scale" {...props} />
      </Show>
      <label class="share-options__check">
        <input
          type="checkbox"
          aria-describedby={codeIsTooLong() ? noteId : undefined}
          disabled={codeIsTooLong()}
          checked={wishes().code && !codeIsTooLong()}
          onChange={(event) => props.choice.wish({ code: event.currentTarget.checked })}
        />
        {say().code}
      </label>
      <Show when={codeIsTooLong()}>
        <p id={noteId} class="share-options__note">
          {say().codeTooLong}
        </p>
      </Show>
    </fieldset>
  );
}

function ShapeField(props: OptionsProps) {
  const say = usePictureTabWords();
  const chosen = (value: string): Pick<PictureWishes, "shape"> => ({
    shape: PICTURE_SHAPES.find((shape) => shape === value) ?? "screen",
  });
  return (
    <label class="share-options__text">
      {say().shape}
      <select
        value={props.choice.wishes().shape}
        onChange={(event) => props.choice.wish(chosen(event.currentTarget.value))}
      >
        <For each={PICTURE_SHAPES}>
          {(shape) => <option value={shape}>{say().shapes[shape]}</option>}
        </For>
      </select>
    </label>
  );
}

function FinenessField(props: OptionsProps) {
  const say = usePictureTabWords();
  const sizeAt = (fineness: number): string => {
    const [width, height] = props.figure.pixelsAt(fineness) ?? [];
    return width === undefined || height === undefined
      ? `${fineness}×`
      : say().size(countText(width), countText(height));
  };
  return (
    <label class="share-options__text">
      {say().fineness}
      <select
        value={props.choice.wishes().fineness}
        onChange={(event) => props.choice.wish({ fineness: Number(event.currentTarget.value) })}
      >
        <For each={PICTURE_FINENESSES}>
          {(fineness) => <option value={fineness}>{sizeAt(fineness)}</option>}
        </For>
      </select>
    </label>
  );
}

interface TextFieldProps extends OptionsProps {
  readonly part: "title" | "line";
}

function TextField(props: TextFieldProps) {
  const say = usePictureTabWords();
  return (
    <label class="share-options__text">
      {say()[props.part]}
      <input
        type="text"
        maxLength={200}
        value={props.figure.text()[props.part]}
        onInput={(event) => props.choice.wish({ [props.part]: event.currentTarget.value })}
      />
    </label>
  );
}

interface CheckFieldProps extends OptionsProps {
  readonly part: "legend" | "scale";
}

function CheckField(props: CheckFieldProps) {
  const say = usePictureTabWords();
  return (
    <label class="share-options__check">
      <input
        type="checkbox"
        checked={props.choice.wishes()[props.part]}
        onChange={(event) => props.choice.wish({ [props.part]: event.currentTarget.checked })}
      />
      {say()[props.part]}
    </label>
  );
}
