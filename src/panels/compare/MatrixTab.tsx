import Copy from "lucide-solid/icons/copy";
import Download from "lucide-solid/icons/download";
import { createSignal, For, Show } from "solid-js";
import { MATRIX_ORIGINS, matrixCells, tabSeparated } from "../../state/compare/matrix.ts";
import { useAtlas } from "../../state/context.ts";
import { copyText } from "../ui/copy/clipboard.ts";
import { Pick } from "../ui/Pick.tsx";
import { useFormat } from "../ui/use-format.ts";
import { useWords } from "../ui/use-words.ts";
import { DistanceMatrix } from "./DistanceMatrix.tsx";
import { NEAREST_COUNTS, useMatrix } from "./use-matrix.ts";
import "./matrix.css";

type Matrix = ReturnType<typeof useMatrix>;

/** The parks of the list by landmarks: which, from where, in which order; to be copied and exported. */
export function MatrixTab() {
  const words = useWords("compare/matrix");
  const matrix = useMatrix();
  return (
    <>
      <div class="matrix-tools">
        <LandmarksPick matrix={matrix} />
        <div class="matrix-origins" role="group" aria-label={words().from}>
          <For each={MATRIX_ORIGINS}>
            {(origin) => (
              <button
                type="button"
                class="tool tool--worded"
                aria-pressed={matrix.origin() === origin}
                onClick={() => matrix.setOrigin(origin)}
              >
                {words().froms[origin]}
              </button>
            )}
          </For>
        </div>
        <MatrixOutput matrix={matrix} />
      </div>
      <ul class="matrix-classes" aria-label={words().classesName}>
        <For each={words().classes}>
          {(name, index) => (
            <li>
              <span data-class={index()} aria-hidden="true" />
              {name}
            </li>
          )}
        </For>
        <li>{words().method}</li>
      </ul>
      <Show when={matrix.parks().length < matrix.all().length}>
        <p class="matrix-note">{words().some(matrix.parks().length, matrix.all().length)}</p>
      </Show>
      <Show
        when={matrix.parks().length > 0 && matrix.columns().length > 0}
        fallback={
          <p class="matrix-note">
            {matrix.parks().length === 0 ? words().none : words().noLandmarks}
          </p>
        }
      >
        <DistanceMatrix
          parks={matrix.parks()}
          columns={matrix.columns()}
          distance={matrix.distance}
          sortedBy={{ landmark: matrix.byLandmark(), park: matrix.byPark() }}
          pressLandmark={matrix.pressLandmark}
          pressPark={matrix.pressPark}
        />
      </Show>
    </>
  );
}

function LandmarksPick(props: { readonly matrix: Matrix }) {
  const words = useWords("compare/matrix");
  const format = useFormat();
  const nameOf = ({ city, isOwn }: ReturnType<Matrix["groups"]>[number]): string => {
    if (isOwn) return words().own;
    return city ? format.text(city) : words().others;
  };
  const shown = (): string => {
    const group = props.matrix.groups().find(({ key }) => key === props.matrix.choice());
    return group ? nameOf(group) : words().nearest(Number(props.matrix.choice()));
  };
  return (
    <Pick
      name={words().landmarks}
      shown={`${words().landmarks} · ${shown()}`}
      value={props.matrix.choice()}
      choose={props.matrix.setChoice}
    >
      <For each={NEAREST_COUNTS}>
        {(count) => <option value={String(count)}>{words().nearest(count)}</option>}
      </For>
      <For each={props.matrix.groups()}>
        {(group) => <option value={group.key}>{nameOf(group)}</option>}
      </For>
    </Pick>
  );
}

/** Hands the matrix on, as the user sees it: to the clipboard, and as a file. */
function MatrixOutput(props: { readonly matrix: Matrix }) {
  const words = useWords("compare/matrix");
  const { saveFile } = useAtlas().export;
  const [said, setSaid] = createSignal("");
  const cells = () =>
    matrixCells(props.matrix.parks(), props.matrix.columns(), props.matrix.origin());
  const copy = async (): Promise<void> => {
    const isCopied = await copyText(tabSeparated(cells()));
    setSaid(isCopied ? words().copied : words().notCopied);
  };
  const save = async (): Promise<void> => {
    const { csvFile } = await import("../../state/compare/matrix-file.ts");
    saveFile(`${words().fileName}.csv`, csvFile(cells()));
  };
  return (
    <div class="matrix-output">
      <span role="status">{said()}</span>
      <button
        type="button"
        class="icon-button"
        aria-label={words().copy}
        title={words().copy}
        onClick={() => void copy()}
      >
        <Copy aria-hidden="true" />
      </button>
      <button
        type="button"
        class="icon-button"
        aria-label={words().export}
        title={words().export}
        onClick={() => void save()}
      >
        <Download aria-hidden="true" />
      </button>
    </div>
  );
}
