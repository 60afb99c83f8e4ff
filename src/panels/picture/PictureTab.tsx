import { Show } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { createPictureOptions } from "../../state/picture/picture-options.ts";
import { CopyField } from "../ui/copy/CopyField.tsx";
import { PictureOptions } from "./PictureOptions.tsx";
import { PicturePreview } from "./PictureStage.tsx";
import { useFigure } from "./use-figure.ts";
import "./picture-tab.css";
import { useWords } from "../ui/use-words.ts";

/** The view as a picture for a page, a post or print: how it looks, what may be chosen of it, and the ways to take it. */
export function PictureTab() {
  const {
    picture: pictures,
    export: { saveFile },
  } = useAtlas();
  const messages = useWords("picture/picture");
  pictures.want();
  const choice = createPictureOptions();
  const figure = useFigure(choice.wishes);
  return (
    <Show
      when={pictures.canPaint()}
      fallback={
        <p role="alert" class="share-alert">
          {messages().noMap}
        </p>
      }
    >
      <div class="picture-tab">
        <PicturePreview figure={figure} saveFile={saveFile} />
        <div class="picture-tab__side">
          <PictureOptions choice={choice} figure={figure} />
        </div>
        <CopyField
          prose
          name={messages().alt}
          text={figure.alternative()}
          rows={3}
          copyName={messages().copyAlt}
          copied={messages().altCopied}
          refused={messages().altRefused}
        />
        <p class="share-note">{messages().note}</p>
      </div>
    </Show>
  );
}
