import { createUniqueId, For, Show } from "solid-js";
import {
  PICTURE_PIXEL_RATIOS,
  PICTURE_SHAPES,
  type PictureChoice,
  type PictureOptionValues,
} from "../../state/picture/picture-options.ts";
import type { FigureState } from "./use-figure.ts";
import { countText } from "../../words/format/figures.ts";
import { useWords } from "../ui/use-words.ts";

interface OptionsProps {
  readonly choice: PictureChoice;
  readonly figure: FigureState;
}

/** What may be chosen of a picture. */
export function PictureOptions(props: OptionsProps) {
  const messages = useWords("picture/picture");
  const noteId = createUniqueId();
  const options = () => props.choice.wishes();
  const codeIsTooLong = () => !props.figure.hasReadableCode();
  return (
    <fieldset class="share-options">
      <legend>{messages().options}</legend>
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
          checked={options().code && !codeIsTooLong()}
          onChange={(event) => props.choice.wish({ code: event.currentTarget.checked })}
        />
        {messages().code}
      </label>
      <Show when={codeIsTooLong()}>
        <p id={noteId} class="share-options__note">
          {messages().codeTooLong}
        </p>
      </Show>
    </fieldset>
  );
}

function ShapeField(props: OptionsProps) {
  const messages = useWords("picture/picture");
  const chosen = (value: string): Pick<PictureOptionValues, "shape"> => ({
    shape: PICTURE_SHAPES.find((shape) => shape === value) ?? "screen",
  });
  return (
    <label class="share-options__text">
      {messages().shape}
      <select
        value={props.choice.wishes().shape}
        onChange={(event) => props.choice.wish(chosen(event.currentTarget.value))}
      >
        <For each={PICTURE_SHAPES}>
          {(shape) => <option value={shape}>{messages().shapes[shape]}</option>}
        </For>
      </select>
    </label>
  );
}

function FinenessField(props: OptionsProps) {
  const messages = useWords("picture/picture");
  const sizeAt = (fineness: number): string => {
    const [width, height] = props.figure.pixelsAt(fineness) ?? [];
    return width === undefined || height === undefined
      ? `${fineness}×`
      : messages().size(countText(width), countText(height));
  };
  return (
    <label class="share-options__text">
      {messages().fineness}
      <select
        value={props.choice.wishes().fineness}
        onChange={(event) => props.choice.wish({ fineness: Number(event.currentTarget.value) })}
      >
        <For each={PICTURE_PIXEL_RATIOS}>
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
  const messages = useWords("picture/picture");
  return (
    <label class="share-options__text">
      {messages()[props.part]}
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
  const messages = useWords("picture/picture");
  return (
    <label class="share-options__check">
      <input
        type="checkbox"
        checked={props.choice.wishes()[props.part]}
        onChange={(event) => props.choice.wish({ [props.part]: event.currentTarget.checked })}
      />
      {messages()[props.part]}
    </label>
  );
}
