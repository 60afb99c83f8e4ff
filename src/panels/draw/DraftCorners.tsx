import X from "lucide-solid/icons/x";
import { createMemo, createSignal, For, Show } from "solid-js";
import { readTypedPosition } from "../../geo/coordinates/typed-position.ts";
import { readTypedBearing, readTypedLength, typedUnitFor } from "../../geo/typed-quantity.ts";
import { type GeodesicLeg, geodesicInverse, HALF_EARTH } from "../../geo/measure/geodesic.ts";
import type { Position } from "../../geo/position.ts";
import type { DrawState } from "../../state/draw/draw-state.ts";
import { bearingText, countText, lengthUnitName, plain } from "../../words/format/figures.ts";
import { refocusRow } from "../ui/refocus.ts";
import { renderInSlices } from "../ui/in-slices.ts";
import { useFormat } from "../ui/use-format.ts";
import { useWords } from "../ui/use-words.ts";
import { CrossingNotice } from "./draft/CrossingNotice.tsx";
import "./draft-corners.css";

interface DraftCornersProps {
  readonly draw: DrawState;
  /** What a park is called, by its id. */
  readonly nameOf: (owner: string) => string;
}

/** The corners of what is being drawn: each can be typed anew and deleted, and the next one set by bearing and length. */
export function DraftCorners(props: DraftCornersProps) {
  const messages = useWords("draw/draft");
  const corners = (): readonly Position[] => props.draw.draft()?.corners ?? [];
  const shown = renderInSlices(createMemo(() => corners()));
  const owners = (): readonly string[] => [
    ...new Set(corners().flatMap((corner) => props.draw.ownerOf(corner) ?? [])),
  ];
  return (
    <>
      <Crossings draw={props.draw} />
      <div class="card-section">
        <div class="card-section-head">
          <h3>{messages().corners}</h3>
          <p class="card-caption">{messages().cornersNote}</p>
        </div>
        <Show when={corners().length > 0} fallback={<p class="card-note">{messages().none}</p>}>
          <ol class="draft-corners">
            <For each={shown()}>
              {(corner, index) => (
                <Corner
                  draw={props.draw}
                  corner={corner}
                  number={index()}
                  next={corners()[index() + 1]}
                />
              )}
            </For>
          </ol>
        </Show>
        <For each={owners()}>
          {(owner) => <p class="card-note">{messages().sharedWith(props.nameOf(owner))}</p>}
        </For>
      </div>
      <NextCorner draw={props.draw} />
    </>
  );
}

interface CornerProps {
  readonly draw: DrawState;
  readonly corner: Position;
  /** From 0. */
  readonly number: number;
  readonly next: Position | undefined;
}

function Corner(props: CornerProps) {
  const messages = useWords("draw/draft");
  const format = useFormat();
  const [isWrong, setWrong] = createSignal(false);
  const name = (): string => countText(props.number + 1);
  const written = (): string => `${props.corner[1]}, ${props.corner[0]}`;
  const isLast = (): boolean => props.next === undefined;
  const crosses = (): boolean =>
    props.draw.crossings().some(({ edges }) => edges.includes(props.number));
  const isRefused = (): boolean => props.draw.refusal()?.corners.includes(props.number) ?? false;
  const edge = (): GeodesicLeg | undefined =>
    props.next && geodesicInverse(props.corner, props.next);
  const set = (field: HTMLInputElement): void => {
    const read = readTypedPosition(field.value);
    setWrong(read === undefined);
    if (read && field.value !== written()) props.draw.moveCorner(props.number, read.position);
  };
  return (
    <li>
      <span class="draft-corners__number" data-last={isLast()} aria-hidden="true">
        {name()}
      </span>
      <input
        class="text-box num"
        type="text"
        spellcheck={false}
        autocomplete="off"
        aria-label={messages().cornerName(name())}
        aria-invalid={isWrong() || isRefused()}
        value={written()}
        onInput={() => setWrong(false)}
        onChange={({ currentTarget }) => set(currentTarget)}
      />
      <span class="num draft-corners__length" data-crosses={crosses()}>
        {edge() && plain(format.perimeter(edge()?.distanceMetres ?? 0))}
      </span>
      <span class="num draft-corners__bearing">
        {edge() && bearingText(edge()?.bearingDegrees ?? 0)}
      </span>
      <button
        type="button"
        class="icon-button"
        aria-label={messages().deleteCorner(name())}
        onClick={({ currentTarget }) => {
          const [list, { number }] = [currentTarget.closest("ol")?.parentElement, props];
          props.draw.removeCorner(number);
          refocusRow(list ?? undefined, "li > button", number, () => props.draw.wantMap(true));
        }}
      >
        <X aria-hidden="true" />
      </button>
    </li>
  );
}

/** Where edges of the draft cross. */
function Crossings(props: { readonly draw: DrawState }) {
  const format = useFormat();
  const repair = () => {
    const { corners, areaSquareMetres } = props.draw.repairingSwap() ?? {};
    if (!corners) return undefined;
    const area = areaSquareMetres === undefined ? undefined : plain(format.area(areaSquareMetres));
    return { corners: [corners[0] + 1, corners[1] + 1] as const, area };
  };
  const edges = () => {
    const [one, other] = props.draw.crossings()[0]?.edges ?? [];
    return one === undefined || other === undefined ? undefined : ([one + 1, other + 1] as const);
  };
  return (
    <div role="status">
      <CrossingNotice
        edges={edges()}
        others={props.draw.crossings().length - 1}
        repair={repair()}
        swap={() => {
          const { corners } = props.draw.repairingSwap() ?? {};
          if (corners) props.draw.swap(corners);
        }}
      />
    </div>
  );
}

/** Bearing and length from the last corner, where the shape has corners without end. */
function NextCorner(props: { readonly draw: DrawState }) {
  const messages = useWords("draw/draft");
  const format = useFormat();
  const [bearing, setBearing] = createSignal("");
  const [length, setLength] = createSignal("");
  const from = (): number | undefined => {
    const { tool, corners = [] } = props.draw.draft() ?? {};
    const isOpen = tool === "polygon" || tool === "line";
    return isOpen && corners.length > 0 ? corners.length : undefined;
  };
  const unit = () => typedUnitFor(format.units());
  const azimuth = (): number | undefined => readTypedBearing(bearing());
  const metres = (): number | undefined => {
    const known = readTypedLength(length(), unit());
    return known !== undefined && known <= HALF_EARTH ? known : undefined;
  };
  const leg = () => {
    const [azimuthDegrees, known] = [azimuth(), metres()];
    return azimuthDegrees === undefined || known === undefined
      ? undefined
      : { azimuthDegrees, metres: known };
  };
  const add = (event: SubmitEvent): void => {
    event.preventDefault();
    const known = leg();
    if (known) props.draw.addByMeasure(known);
  };
  return (
    <Show when={from()}>
      {(number) => (
        <form class="card-section next-corner" onSubmit={add}>
          <div class="card-section-head">
            <h3>{messages().nextCorner}</h3>
            <p class="card-caption">{messages().fromCorner(countText(number()))}</p>
          </div>
          <MeasureField
            name={messages().bearing}
            unit="°"
            value={bearing()}
            isWrong={azimuth() === undefined}
            set={setBearing}
          />
          <MeasureField
            name={messages().length}
            unit={lengthUnitName(unit(), format.language())}
            value={length()}
            isWrong={metres() === undefined}
            set={setLength}
          />
          <button type="submit" class="push-button" aria-disabled={!leg()}>
            {messages().addCorner}
          </button>
        </form>
      )}
    </Show>
  );
}

function MeasureField(props: {
  readonly name: string;
  readonly unit: string;
  readonly value: string;
  readonly isWrong: boolean;
  readonly set: (text: string) => void;
}) {
  /** A unit that is typed takes the place of the usual one. */
  const isBare = (): boolean => /^[\d.,\s+-]*$/.test(props.value);
  return (
    <label class="next-corner__field">
      <span>{props.name}</span>
      <input
        type="text"
        autocomplete="off"
        aria-invalid={props.isWrong && props.value.trim() !== ""}
        value={props.value}
        onInput={({ currentTarget }) => props.set(currentTarget.value)}
      />
      <span aria-hidden="true">{isBare() ? props.unit : ""}</span>
    </label>
  );
}
