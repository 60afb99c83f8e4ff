import { Show } from "solid-js";
import type { SharedCode } from "../../../state/share/qr-code.ts";
import { useSharing } from "../sharing-context.ts";
import { useWords } from "../../ui/use-words.ts";

/** About as wide as a code is drawn that has few modules. */
const SIDE_PX = 232;
/** Scanners stumble over smaller modules, and over some that are smaller than others. */
const LEAST_MODULE_PX = 3;
const FILE_STEM = "ai-park-atlas-qr";

const sideOf = ({ modules }: SharedCode): number =>
  modules * Math.max(LEAST_MODULE_PX, Math.floor(SIDE_PX / modules));

interface CodeFigureProps {
  /** Hands a file to the user, as a download. */
  readonly saveFile: (name: string, content: Blob) => void;
}

/** The link as a QR code, dark on white in every theme, and its files; where it is too long for one, what to leave out. */
export function CodeFigure(props: CodeFigureProps) {
  const { code, link } = useSharing();
  return (
    <figure class="share-code">
      <Show
        when={code()}
        fallback={
          <Show when={link()}>
            <CodeTooLong />
          </Show>
        }
      >
        {(drawn) => (
          <>
            <CodeDrawing code={drawn()} />
            <CodeFiles code={drawn()} saveFile={props.saveFile} />
          </>
        )}
      </Show>
    </figure>
  );
}

function CodeDrawing(props: { readonly code: SharedCode }) {
  const { fit } = useSharing();
  const words = useWords("share/dialog");
  const caption = () => {
    const captions = words().codeCaption;
    if (fit() === "easy-code") return captions.easy;
    return fit() === "dense-code" ? captions.dense : captions.hard;
  };
  return (
    <>
      <div class="share-code__frame">
        <svg
          role="img"
          aria-label={words().code}
          width={sideOf(props.code)}
          height={sideOf(props.code)}
          viewBox={`0 0 ${props.code.modules} ${props.code.modules}`}
          shape-rendering="crispEdges"
        >
          <path d={props.code.path} fill="#14191b" />
        </svg>
      </div>
      <figcaption>{caption()}</figcaption>
    </>
  );
}

function CodeFiles(props: CodeFigureProps & { readonly code: SharedCode }) {
  const words = useWords("share/dialog");
  return (
    <div class="share-code__files">
      <button
        type="button"
        class="push-button"
        onClick={() => props.saveFile(`${FILE_STEM}.svg`, props.code.svg())}
      >
        {words().svg}
      </button>
      <button
        type="button"
        class="push-button"
        onClick={() => props.saveFile(`${FILE_STEM}.png`, props.code.png())}
      >
        {words().png}
      </button>
    </div>
  );
}

function CodeTooLong() {
  const { carries, carry } = useSharing();
  const words = useWords("share/dialog");
  return (
    <div class="share-code__none">
      <p>{words().codeTooLong}</p>
      <Show when={carries("parks")}>
        <button type="button" class="text-button" onClick={() => carry("parks", false)}>
          {words().leaveOutParks}
        </button>
      </Show>
    </div>
  );
}
