import { createMemo, createResource, onCleanup, Show } from "solid-js";
import { latestOf } from "../../state/picture/latest.ts";
import { PictureActions } from "./PictureActions.tsx";
import type { FigureState } from "./use-figure.ts";
import { drawFigure } from "./draw-figure.ts";
import type { PictureFigure } from "./draw-figure.ts";
import type { FigureColours } from "./figure-ink.ts";
import { useWords } from "../ui/use-words.ts";

/** The whole figure as a PNG; `undefined` where the machine has no room for it. Never rejects. */
function renderFigure(figure: PictureFigure, colours: FigureColours): Promise<Blob | undefined> {
  const surface = document.createElement("canvas");
  drawFigure(surface, figure, colours);
  return new Promise((resolve) => {
    surface.toBlob((png) => resolve(png ?? undefined), "image/png");
  });
}

interface StageProps {
  readonly figure: FigureState;
  /** Hands a file to the user, as a download. */
  readonly saveFile: (name: string, content: Blob) => void;
}

/** The PNG of the figure of the moment, and how far it has come. */
function usePng(props: Pick<StageProps, "figure">) {
  const [png] = createResource(
    () => props.figure.figure(),
    async (figure) => (await renderFigure(figure, props.figure.ink)) ?? "failed",
  );
  const latest = () => latestOf(png);
  const state = (): "painting" | "ready" | "failed" => {
    if (props.figure.painting().kind === "failed" || latest() === "failed") return "failed";
    return props.figure.figure() && png.state === "ready" ? "ready" : "painting";
  };
  const shown = (): Blob | undefined => {
    const made = latest();
    return made === "failed" ? undefined : made;
  };
  return { state, shown };
}

/** The picture as it will be saved, and the buttons that take it. */
export function PicturePreview(props: StageProps) {
  const messages = useWords("picture/picture");
  const { state, shown } = usePng(props);
  const address = createMemo(() => {
    const png = shown();
    if (!png) return undefined;
    const url = URL.createObjectURL(png);
    onCleanup(() => URL.revokeObjectURL(url));
    return url;
  });
  return (
    <figure class="picture-stage" data-state={state()} aria-busy={state() === "painting"}>
      <Show when={state() !== "failed"}>
        <div class="picture-stage__frame">
          <Show when={address()}>
            <img src={address()} alt={`${messages().preview}. ${props.figure.alternative()}`} />
          </Show>
          <Show when={state() === "painting"}>
            <p class="picture-stage__wait" role="status">
              {messages().painting}
            </p>
          </Show>
        </div>
      </Show>
      <Show when={state() === "failed"}>
        <p role="alert" class="share-alert">
          {messages().failed}{" "}
          <button type="button" class="text-button" onClick={() => props.figure.tryAgain()}>
            {messages().tryAgain}
          </button>
        </p>
      </Show>
      <PictureActions
        png={state() === "ready" ? shown() : undefined}
        title={props.figure.text().title}
        saveFile={props.saveFile}
      />
    </figure>
  );
}
