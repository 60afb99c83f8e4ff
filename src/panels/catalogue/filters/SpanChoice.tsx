import { createMemo, For, type JSX, Show } from "solid-js";
import type { Span } from "../../../catalogue/filter.ts";
import { useWords } from "../../ui/use-words.ts";
import { logScale, twoDigits } from "./log-scale.ts";
import "./span-choice.css";

/** In what the ends of a range are typed. */
export interface SpanUnit {
  readonly name: string;
  /** So much of what is filtered by is one of it. */
  readonly size: number;
}

interface SpanChoiceProps {
  /** What is asked, in a sentence. */
  readonly note: string;
  /** The figures of all parks, in any order: they make the scale. */
  readonly known: readonly number[];
  /** Those that pass all else. */
  readonly found: readonly number[];
  /** How many a range leaves out since nobody tells their figure. */
  readonly unknown: number;
  readonly span: Span | undefined;
  readonly unit: SpanUnit;
  /** A figure with its unit, as thumbs are spoken. */
  readonly text: (value: number) => string;
  readonly choose: (span: Span | undefined) => void;
  /** What else there is to say. */
  readonly children?: JSX.Element;
}

const SIDES = ["from", "to"] as const;
type Side = (typeof SIDES)[number];

/** A range with another end; one that would run backwards takes its other end along. */
function withEnd(span: Span, side: Side, value: number | undefined): Span | undefined {
  const { from, to } = span;
  const ends =
    side === "from"
      ? [value, to === undefined ? to : Math.max(to, value ?? to)]
      : [from === undefined ? from : Math.min(from, value ?? from), value];
  const [lower, upper] = ends;
  if (lower === undefined && upper === undefined) return undefined;
  return { ...(lower !== undefined && { from: lower }), ...(upper !== undefined && { to: upper }) };
}

/** From which figure to which one parks are wanted, on a logarithmic scale; either side may stay open. */
export function SpanChoice(props: SpanChoiceProps) {
  const words = useWords("catalogue/filters");
  const span = (): Span => props.span ?? {};
  const scale = createMemo(() => logScale(props.known));
  const choose = (side: Side, value: number | undefined): void =>
    props.choose(withEnd(span(), side, value));
  const isChosen = (value: number): boolean =>
    value >= (span().from ?? value) && value <= (span().to ?? value);
  const name = (side: Side): string => words()[side];
  return (
    <div class="span-choice">
      <p>{props.note}</p>
      <div class="span-choice__scale">
        <Bars scale={scale()} values={props.found} isChosen={isChosen} />
        <For each={SIDES}>
          {(side) => (
            <Thumb
              name={name(side)}
              side={side}
              scale={scale()}
              value={span()[side]}
              size={props.unit.size}
              text={props.text}
              choose={(value) => choose(side, value)}
            />
          )}
        </For>
      </div>
      <p class="num" aria-live="polite">
        {words().within(props.found.filter(isChosen).length, props.found.length)}
      </p>
      <For each={SIDES}>
        {(side) => (
          <EndField
            name={name(side)}
            unit={props.unit}
            value={span()[side]}
            choose={(value) => choose(side, value)}
          />
        )}
      </For>
      <Show when={props.unknown > 0}>
        <p>{words().unknown(props.unknown)}</p>
      </Show>
      {props.children}
      <Show when={props.span}>
        <button type="button" class="text-button" onClick={() => props.choose(undefined)}>
          {words().clear}
        </button>
      </Show>
    </div>
  );
}

type Scale = ReturnType<typeof logScale>;

interface BarsProps {
  readonly scale: Scale;
  readonly values: readonly number[];
  readonly isChosen: (value: number) => boolean;
}

/** How many parks have a figure of each size; the sentence below says what is chosen of them. */
function Bars(props: BarsProps) {
  const counts = createMemo(() => props.scale.countsOf(props.values));
  const most = () => Math.max(1, ...counts());
  return (
    <div class="span-bars" aria-hidden="true">
      <For each={counts()}>
        {(count, index) => (
          <span
            data-chosen={props.isChosen(props.scale.middleOf(index())) ? "" : undefined}
            data-some={count > 0 ? "" : undefined}
            style={{ "--share": count / most() }}
          />
        )}
      </For>
    </div>
  );
}

interface ThumbProps {
  readonly name: string;
  readonly side: Side;
  readonly scale: Scale;
  readonly value: number | undefined;
  readonly size: number;
  readonly text: (value: number) => string;
  readonly choose: (value: number | undefined) => void;
}

/** One end of the range on the scale; where it stands at the end of the scale that side is open. */
function Thumb(props: ThumbProps) {
  const words = useWords("catalogue/filters");
  const open = () => (props.side === "from" ? 0 : props.scale.steps);
  const position = () => (props.value === undefined ? open() : props.scale.positionOf(props.value));
  const spoken = () => {
    if (props.value !== undefined) return props.text(props.value);
    return props.side === "from" ? words().anyLeast : words().anyMost;
  };
  const moveTo = (step: number): void =>
    props.choose(
      step === open() ? undefined : twoDigits(props.scale.valueAt(step) / props.size) * props.size,
    );
  return (
    <input
      type="range"
      class="span-thumb"
      min="0"
      max={props.scale.steps}
      value={position()}
      aria-label={props.name}
      aria-valuetext={spoken()}
      onInput={(event) => moveTo(event.currentTarget.valueAsNumber)}
    />
  );
}

interface EndFieldProps {
  readonly name: string;
  readonly unit: SpanUnit;
  readonly value: number | undefined;
  readonly choose: (value: number | undefined) => void;
}

/** One end of the range as a number in the unit that the user has chosen. */
function EndField(props: EndFieldProps) {
  const shown = () =>
    props.value === undefined ? "" : Number((props.value / props.unit.size).toPrecision(6));
  const choose = (value: number): void =>
    props.choose(value >= 0 ? value * props.unit.size : undefined);
  return (
    <label class="span-field">
      <span>{props.name}</span>
      <input
        type="number"
        min="0"
        step="any"
        inputmode="decimal"
        value={shown()}
        onChange={(event) => choose(event.currentTarget.valueAsNumber)}
      />
      <span class="unit">{props.unit.name}</span>
    </label>
  );
}
