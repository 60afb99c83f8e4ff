import { isKnownKey } from "../../document/known-keys.ts";
import { ringAreaSquareMetres } from "../../geo/measure/geodesic.ts";
import type { Metres, SquareMetres } from "../../geo/units.ts";
import type { ReductionId } from "./reduction-id.ts";
import { type FeatureLists, listsOf, type PositionList } from "./position-lists.ts";
import { withoutForeignMembers, withoutProperties } from "./omit-members.ts";
import type { ParkLoss, ParkSize } from "./loss.ts";
import { type GeometryChange, roundLists } from "./round.ts";
import { simplifyLists } from "./simplify.ts";
import { applyTextEdits } from "../../geojson/text/text-edit.ts";
import { jsonTree } from "../../geojson/text/json-tree.ts";

/** How far an outline may part from the one that it was. */
const SIMPLIFY_METRES: Metres = 2;

/** A park's text of reduced size, and what that costs. */
export interface ReducedPark {
  readonly text: string;
  readonly loss: ParkLoss;
}

/** Which properties go, by the size reductions that take some. */
const goesBy =
  (reductions: ReadonlySet<ReductionId>) =>
  (key: string, empty: boolean): boolean =>
    (empty && reductions.has("empty")) ||
    (!isKnownKey(key) && reductions.has("unused")) ||
    reductions.has(`column:${key}`);

/** What a size reduction does to geometries, in the order in which it is done: rounded last, so that it stays round. */
function reduceGeometry(
  reductions: ReadonlySet<ReductionId>,
): readonly ((text: string, lists: FeatureLists) => GeometryChange)[] {
  const simplify = (_: string, lists: FeatureLists): GeometryChange =>
    simplifyLists(lists, SIMPLIFY_METRES);
  const decimals = reductions.has("round-5") ? 5 : 6;
  const round = (text: string, lists: FeatureLists): GeometryChange =>
    roundLists({ text, decimals }, lists);
  const rounds = reductions.has("round-5") || reductions.has("round-6");
  return [...(reductions.has("simplify") ? [simplify] : []), ...(rounds ? [round] : [])];
}

/** Reduces the size of one park. A text that is no JSON stays as it is. */
export function reducePark(text: string, reductions: ReadonlySet<ReductionId>): ReducedPark {
  const properties = withoutProperties(text, goesBy(reductions));
  const members = reductions.has("extras") ? withoutForeignMembers(properties.text) : undefined;
  let reduced = members?.text ?? properties.text;
  let movedMetres = 0;
  const steps = reduceGeometry(reductions);
  const before = sizeOf(listsIn(reduced), steps.length > 0);
  for (const step of steps) {
    const lists = listsIn(reduced);
    if (!lists) continue;
    const change = step(reduced, lists);
    reduced = applyTextEdits(reduced, change.splices);
    movedMetres += change.movedMetres;
  }
  const after = steps.length > 0 ? sizeOf(listsIn(reduced), true) : before;
  const { kept, cut } = properties;
  const loss = { kept, cut, members: members?.cut.length ?? 0, movedMetres, before, after };
  return { text: reduced, loss };
}

function listsIn(text: string): FeatureLists | undefined {
  const root = jsonTree(text);
  return root && listsOf(root);
}

/** Areas take long: they are measured only where they may change. */
function sizeOf(lists: FeatureLists | undefined, measured: boolean): ParkSize {
  if (!lists) return { vertices: 0, areaSquareMetres: 0 };
  const { polygons, lines, points } = lists;
  const all = [...polygons.flat(), ...lines, ...points];
  return {
    vertices: all.reduce((count, { positions }) => count + positions.length, 0),
    areaSquareMetres: measured ? areaOf(polygons) : 0,
  };
}

function areaOf(polygons: readonly (readonly PositionList[])[]): SquareMetres {
  const areas = polygons.flatMap((rings) =>
    rings.map(({ positions }, place) => {
      const area = ringAreaSquareMetres(positions);
      return place === 0 ? area : -area;
    }),
  );
  return areas.reduce((sum, area) => sum + area, 0);
}
