import { createEffect, createMemo, createSignal, Index, on, onMount, Show } from "solid-js";
import {
  type CornerAddress,
  cornerAt,
  cornerBeside,
  cornerCount,
  cornerOfNumber,
  type OutlineGeometry,
  numberOfCorner,
  type RingSpan,
} from "../../geo/outline/address.ts";
import { geodesicInverse } from "../../geo/measure/geodesic.ts";
import { lonLat } from "../../geo/rings.ts";
import { cornerNumbersOf } from "../../state/draw/outline-crossings.ts";
import type { OutlineEditing } from "../../state/draw/outline-editing.ts";
import { countText } from "../../words/format/figures.ts";
import { refocusRow } from "../ui/refocus.ts";
import { useWords } from "../ui/use-words.ts";
import { AreaAndLength } from "../ui/AreaAndLength.tsx";
import { CornerRow } from "./CornerRow.tsx";
import { CrossingNotice } from "./draft/CrossingNotice.tsx";
import "../catalogue/card/park-card.css";
import "./outline-card.css";

interface OutlineCardProps {
  readonly outline: OutlineEditing;
  /** What the park is called, and the file that it stands in. */
  readonly name: string;
  readonly file: string;
}

/** An own park while its outline is edited, as a card over the list: its figures, and its corners to be typed. */
export function OutlineCard(props: OutlineCardProps) {
  const messages = useWords("draw/outline");
  let heading!: HTMLHeadingElement;
  onMount(() => heading.focus({ preventScroll: true }));
  return (
    <section class="park-card outline-card" aria-label={props.name}>
      <div class="park-card-body">
        <header class="card-section outline-card__head">
          <p class="card-caption">{messages().yours(props.file)}</p>
          <h2 tabindex="-1" ref={heading}>
            {props.name}
          </h2>
        </header>
        <OutlineFiguresList outline={props.outline} />
        <Crossings outline={props.outline} />
        <Show when={props.outline.geometry()}>
          {(geometry) => <CornerList outline={props.outline} geometry={geometry()} />}
        </Show>
      </div>
    </section>
  );
}

/** What the outline measures, also while something of it is held. */
function OutlineFiguresList(props: Pick<OutlineCardProps, "outline">) {
  const messages = useWords("draw/outline");
  const draft = useWords("draw/draft");
  const figures = () => props.outline.figures();
  const isCrossed = (): boolean => props.outline.crossings().length > 0;
  const area = () =>
    isCrossed()
      ? undefined
      : (props.outline.preview()?.areaSquareMetres ?? figures()?.areaSquareMetres);
  return (
    <div class="card-section">
      <AreaAndLength
        area={area()}
        withoutArea={isCrossed() ? draft().noArea : undefined}
        length={figures()?.lengthMetres}
        names={messages()}
        method={messages().ellipsoid}
        isLarge
      />
    </div>
  );
}

/** Where edges of the outline cross: the toolbar tells it too, so that it is spoken once. */
function Crossings(props: Pick<OutlineCardProps, "outline">) {
  const repair = () => {
    const swap = props.outline.repairingSwap();
    return swap && { corners: cornerNumbersOf(props.outline.spans(), swap), area: undefined };
  };
  return (
    <CrossingNotice
      edges={props.outline.crossedNumbers()}
      others={props.outline.crossings().length - 1}
      repair={repair()}
      swap={() => {
        const swap = props.outline.repairingSwap();
        if (swap) props.outline.swap(swap);
      }}
    />
  );
}

/** So many corners are laid out at a time. */
const PAGE = 50;

interface CornerListProps extends Pick<OutlineCardProps, "outline"> {
  readonly geometry: OutlineGeometry;
}

/** Which corners are laid out: those about the corner that was chosen last, unless the user has turned the page since. */
function createPage(props: CornerListProps) {
  const spans = () => props.outline.spans();
  const [turned, turn] = createSignal(0);
  const chosen = createMemo(() => {
    const [first] = props.outline.chosen().corners;
    return first && numberOfCorner(spans(), first);
  });
  const wanted = createMemo(
    on([turned, chosen], ([to, number], before, page: number = 0) => {
      if (before !== undefined && before[0] !== to) return to;
      return number === undefined ? page : Math.floor(number / PAGE);
    }),
  );
  const count = createMemo(() => cornerCount(props.geometry));
  const last = createMemo(() => Math.floor(Math.max(0, count() - 1) / PAGE));
  const page = createMemo(() => Math.min(wanted(), last()));
  const from = createMemo(() => page() * PAGE);
  const to = createMemo(() => Math.min(count(), from() + PAGE));
  const shown = createMemo(() =>
    spans().filter(({ first, count: corners }) => first < to() && first + corners > from()),
  );
  return { spans, shown, count, page, last, from, to, turn };
}

/** The corners by outline and hole, numbered through. */
function CornerList(props: CornerListProps) {
  const messages = useWords("draw/outline");
  const page = createPage(props);
  let section!: HTMLElement;
  createEffect(
    on(
      // A corner that is moved stays chosen, and where it is shown: to look would have the page laid out anew.
      createMemo(() => props.outline.chosen().corners),
      () => section.querySelector("[data-chosen]")?.scrollIntoView({ block: "nearest" }),
      { defer: true },
    ),
  );
  return (
    <section class="card-section outline-corners" aria-label={messages().corners} ref={section}>
      <div class="card-section-head">
        <h3>{messages().corners}</h3>
        <p class="card-caption">{messages().cornersNote}</p>
      </div>
      <Show when={page.last() > 0}>
        <Pages page={page} />
      </Show>
      <Index each={page.shown()}>
        {(span) => (
          <RingCorners
            {...props}
            span={span()}
            from={Math.max(page.from(), span().first)}
            to={Math.min(page.to(), span().first + span().count)}
            isOnly={page.spans().length === 1}
          />
        )}
      </Index>
    </section>
  );
}

/** Of thousands of corners some are laid out: which, and the way to the others. */
function Pages(props: { readonly page: ReturnType<typeof createPage> }) {
  const messages = useWords("draw/outline");
  const to = (page: number): void =>
    void props.page.turn(Math.min(props.page.last(), Math.max(0, page)));
  return (
    <div class="outline-corners__pages">
      <button
        type="button"
        class="push-button"
        aria-disabled={props.page.page() === 0}
        onClick={() => to(props.page.page() - 1)}
      >
        {messages().earlier}
      </button>
      <button
        type="button"
        class="push-button"
        aria-disabled={props.page.page() === props.page.last()}
        onClick={() => to(props.page.page() + 1)}
      >
        {messages().later}
      </button>
      <p class="card-caption">
        {messages().shownOf(
          countText(props.page.from() + 1),
          countText(props.page.to()),
          countText(props.page.count()),
        )}
      </p>
    </div>
  );
}

interface RingCornersProps extends CornerListProps {
  readonly span: RingSpan;
  /** The numbers of the corners that are laid out, the last not included. */
  readonly from: number;
  readonly to: number;
  readonly isOnly: boolean;
}

/** The corners of one ring, line or point, and what is done with it as a whole. */
function RingCorners(props: RingCornersProps) {
  const messages = useWords("draw/outline");
  const name = (): string => {
    const { part, ring } = props.span;
    const { type } = props.geometry;
    if (type.endsWith("Point")) return messages().point(part + 1);
    if (type.endsWith("LineString")) return messages().line(part + 1);
    return ring === 0 ? messages().outline(part + 1) : messages().hole(ring, part + 1);
  };
  const numbers = (): readonly number[] => {
    const { from, to } = props;
    return Array.from({ length: to - from }, (_, index) => from + index);
  };
  const isHole = (): boolean => props.span.ring > 0;
  const canGo = (): boolean =>
    isHole() || (props.span.ring === 0 && props.geometry.type.startsWith("Multi"));
  return (
    <>
      <Show when={!props.isOnly}>
        <div class="outline-corners__ring">
          <h4>{name()}</h4>
          <Show when={canGo()}>
            <button
              type="button"
              class="text-button"
              aria-label={isHole() ? messages().fillNamed(name()) : messages().removeNamed(name())}
              onClick={() => props.outline.removeRing(props.span)}
            >
              {isHole() ? messages().fill : messages().remove}
            </button>
          </Show>
        </div>
      </Show>
      <ol aria-label={name()}>
        <Index each={numbers()}>
          {(number) => <NumberedCorner {...props} number={number()} />}
        </Index>
      </ol>
    </>
  );
}

/** The address of a number that a ring has no longer. */
const NOWHERE: CornerAddress = { part: -1, ring: 0, corner: 0 };

function NumberedCorner(props: RingCornersProps & { readonly number: number }) {
  const at = (): CornerAddress => cornerOfNumber([props.span], props.number) ?? NOWHERE;
  const edge = createMemo(() => {
    const next = cornerBeside(props.geometry, at(), props.span.isBackwards ? -1 : 1);
    const [from, to] = [cornerAt(props.geometry, at()), next && cornerAt(props.geometry, next)];
    return from && to && geodesicInverse(lonLat(from), lonLat(to));
  });
  return (
    <Show when={cornerAt(props.geometry, at())}>
      {(position) => (
        <CornerRow
          number={countText(props.number + 1)}
          position={lonLat(position())}
          edge={edge()}
          isChosen={props.outline.isChosen(at())}
          set={(to) => props.outline.moveTo(at(), to)}
          choose={() => {
            if (!props.outline.isChosen(at())) props.outline.choose([at()]);
          }}
          remove={(button) => {
            const [list, place] = [button.closest(".outline-corners"), props.number - props.from];
            props.outline.deleteCorners([at()]);
            refocusRow(list ?? undefined, ".corner-row__delete", place);
          }}
        />
      )}
    </Show>
  );
}
