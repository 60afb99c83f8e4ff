import { Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { createPictureWishes } from "../../../state/picturing.ts";
import { CopyField } from "../CopyField.tsx";
import { usePictureTabWords } from "../use-picture-tab-words.ts";
import { PictureOptions } from "./PictureOptions.tsx";
import { PictureStage } from "./PictureStage.tsx";
import { useFigure } from "./use-figure.ts";
import "./picture-tab.css";

/** The view as a picture for a page, a post or print: how it looks, what may be chosen of it, and the ways to take it. */
export function PictureTab() {
  const { pictures } = useAtlas();
  const say = usePictureTabWords();
  pictures.want();
  const choice = createPictureWishes();
  const figure = useFigure(choice.wishes);
  return (
    <Show
      when={pictures.canPaint()}
      fallback={
        <p role="alert" class="share-alert">
          {say().noMap}
        </p>
      }
    >
      <div class="picture-tab">
        <PictureStage figure={figure} />
        <div class="picture-tab__side">
          <PictureOptions choice={choice} figure={figure} />
        </div>
        <CopyField
          prose
          name={say().alt}
          text={figure.alternative()}
          rows={3}
          copyName={say().copyAlt}
          copied={say().altCopied}
          refused={say().altRefused}
        />
        <p class="share-note">{say().note}</p>
      </div>
    </Show>
  );
}
