import { type Accessor, createMemo, createSignal } from "solid-js";
import {
  cornerAt,
  cornerBeside,
  cornerCount,
  type CornerAddress,
  type OutlineCorner,
  type OutlineGeometry,
} from "../../geo/outline/address.ts";

/** The corners that are chosen, or one edge by the corner that it leaves. */
export interface ChosenCorners {
  readonly corners: readonly CornerAddress[];
  readonly edge?: CornerAddress;
}

const NONE: ChosenCorners = { corners: [] };

const keyOf = ({ part, ring, corner }: CornerAddress): string => `${part} ${ring} ${corner}`;

/** A value that belongs to an outline: of another outline it is what `otherwise` makes of it. Needs an owner. */
function createBound<Value>(
  geometry: Accessor<OutlineGeometry | undefined>,
  otherwise: (value: Value, of: OutlineGeometry, now: OutlineGeometry) => Value | undefined,
) {
  const [bound, setBound] = createSignal<{ readonly of: OutlineGeometry; readonly value: Value }>();
  const value = createMemo((): Value | undefined => {
    const [known, now] = [bound(), geometry()];
    if (!known || !now) return undefined;
    return known.of === now ? known.value : otherwise(known.value, known.of, now);
  });
  const set = (next: Value | undefined): void => {
    const of = geometry();
    setBound(next !== undefined && of ? { of, value: next } : undefined);
  };
  return [value, set] as const;
}

/** What is chosen of the outline. Corners stay chosen while their numbers can still mean the same ones. Needs an owner. */
export function createChoice(geometry: Accessor<OutlineGeometry | undefined>) {
  const [bound, choose] = createBound<ChosenCorners>(geometry, (chosen, of, now) =>
    cornerCount(of) === cornerCount(now) ? chosen : undefined,
  );
  const chosen = (): ChosenCorners => bound() ?? NONE;
  const keys = createMemo(() => new Set(chosen().corners.map(keyOf)));
  const isChosen = (at: CornerAddress): boolean => keys().has(keyOf(at));
  const chosenCorners = createMemo((): readonly OutlineCorner[] => {
    const now = geometry();
    return chosen().corners.flatMap((at) => {
      const position = now && cornerAt(now, at);
      return position ? [{ at, position }] : [];
    });
  });
  const chooseAlso = (corners: readonly CornerAddress[]): void =>
    choose({ corners: [...chosen().corners, ...corners.filter((at) => !isChosen(at))] });
  return {
    chosen,
    /** Those that are chosen, with where they are. */
    chosenCorners,
    isChosen,
    choose: (corners: readonly CornerAddress[]): void => choose({ corners }),
    /** Adds corners to those that are chosen. */
    chooseAlso,
    /** Adds a corner to those that are chosen, or takes it out of them. */
    toggle: (at: CornerAddress): void => {
      if (!isChosen(at)) return chooseAlso([at]);
      choose({ corners: chosen().corners.filter((other) => keyOf(other) !== keyOf(at)) });
    },
    /** Chooses an edge: both its ends, which then move in parallel. */
    chooseEdge: (edge: CornerAddress): void => {
      const now = geometry();
      const next = now && cornerBeside(now, edge, 1);
      if (next) choose({ corners: [edge, next], edge });
    },
  };
}
