import { applyChange, type Change, changeBetween, isEmpty, samePark } from "./change.ts";
import { amend, type History } from "./history.ts";
import type { Collection, Edit, OwnPark, OwnParkId, Sketch } from "./sketch.ts";

/** Where two tabs went on from the same sketch: the sketch, what this tab made of it, and what the others did. */
export interface Fork {
  readonly base: Sketch;
  readonly mine: Sketch;
  readonly theirs: Sketch;
}

type Ids = () => string;

const pick = <Value>(base: Value, mine: Value, theirs: Value): Value =>
  mine === base ? theirs : mine;

/** Drops a member that says nothing, so that records that say the same are written the same. */
const withHidden = <Kept extends { readonly hidden?: true }>(
  kept: Kept,
  hidden: true | undefined,
): Kept => {
  const { hidden: _, ...rest } = kept;
  return (hidden ? { ...rest, hidden } : rest) as Kept;
};

/** Mine where I changed it, theirs where only they did. Name, colour and place carry no data that could be lost. */
function mergeCollections(base: Collection | undefined, mine: Collection, theirs: Collection) {
  const from = base ?? mine;
  const merged: Collection = {
    ...theirs,
    order: pick(from.order, mine.order, theirs.order),
    name: pick(from.name, mine.name, theirs.name),
    colour: pick(from.colour, mine.colour, theirs.colour),
  };
  return withHidden(merged, pick(from.hidden, mine.hidden, theirs.hidden));
}

function collectionsOf({ base, mine, theirs }: Fork, change: Change, newId: Ids): Collection[] {
  return change.collections.puts.flatMap((own) => {
    const other = theirs.collections.get(own.id);
    const before = base.collections.get(own.id);
    if (!other || other === before) return [own];
    const merged = mergeCollections(before, own, other);
    const [ownLayer, otherLayer] = [own.layer?.content, other.layer?.content];
    if (ownLayer === otherLayer || ownLayer === before?.layer?.content) return [merged];
    if (otherLayer === before?.layer?.content) return [{ ...merged, ...layerOf(mine, own) }];
    return [merged, { ...own, id: newId() as Collection["id"] }];
  });
}

const layerOf = (sketch: Sketch, { id }: Collection): Pick<Collection, "layer"> => {
  const layer = sketch.collections.get(id)?.layer;
  return layer ? { layer } : {};
};

/** The park as both left it; where both wrote its text, theirs and a copy of mine. */
function mergeParks(base: OwnPark | undefined, mine: OwnPark, theirs: OwnPark, newId: Ids) {
  if (samePark(mine, theirs)) return [theirs];
  const hidden = pick(base?.hidden, mine.hidden, theirs.hidden);
  if (mine.text === theirs.text || mine.text === base?.text) return [withHidden(theirs, hidden)];
  if (theirs.text === base?.text) return [withHidden(mine, hidden)];
  return [theirs, { ...mine, id: `own-${newId()}` as OwnParkId }];
}

/** Collections that parks need and one side has removed come back: a park without one would never be seen. */
const rehouse =
  ({ mine, theirs }: Fork): Edit =>
  (sketch) => {
    const wanted = new Set([...sketch.parks.values()].map(({ collection }) => collection));
    const puts = [...wanted]
      .filter((id) => !sketch.collections.has(id))
      .flatMap((id) => mine.collections.get(id) ?? theirs.collections.get(id) ?? []);
    const parks = { puts: [], removes: [] };
    return applyChange({ collections: { puts, removes: [] }, parks })(sketch);
  };

/**
 * What both sides did, record by record. A record that one changed and the other removed stays; where both wrote the
 * text of the same park, theirs keeps the id and mine becomes a park beside it.
 */
export function merge(fork: Fork, newId: Ids): Sketch {
  const { base, mine, theirs } = fork;
  const change = changeBetween(base, mine);
  const touched = changeBetween(base, theirs);
  const touchedCollections = new Set(touched.collections.puts.map(({ id }) => id));
  const touchedParks = new Set(touched.parks.puts.map(({ id }) => id));
  const parks = change.parks.puts.flatMap((park) => {
    const other = theirs.parks.get(park.id);
    return other ? mergeParks(base.parks.get(park.id), park, other, newId) : [park];
  });
  const mineOnTheirs: Change = {
    collections: {
      puts: collectionsOf(fork, change, newId),
      removes: change.collections.removes.filter((id) => !touchedCollections.has(id)),
    },
    parks: { puts: parks, removes: change.parks.removes.filter((id) => !touchedParks.has(id)) },
  };
  return rehouse(fork)(applyChange(mineOnTheirs)(theirs));
}

/**
 * Another tab's change as an edit of any state in this tab's history: what it added is added everywhere, but what it
 * only changed is not put where this tab does not have it yet or has it no more.
 *
 * @param present the state that the change came upon
 */
function rebased(change: Change, present: Sketch): Edit {
  return (sketch) => {
    const belongs = <Id>(has: (from: Sketch) => ReadonlyMap<Id, unknown>, id: Id): boolean =>
      has(sketch).has(id) || !has(present).has(id);
    return applyChange({
      collections: {
        puts: change.collections.puts.filter(({ id }) => belongs((from) => from.collections, id)),
        removes: change.collections.removes,
      },
      parks: {
        puts: change.parks.puts.filter(({ id }) => belongs((from) => from.parks, id)),
        removes: change.parks.removes,
      },
    })(sketch);
  };
}

/** This tab's history with what the others did in all of its states, and both together in the present one. */
export function takeOver(history: History<Sketch>, fork: Fork, newId: Ids): History<Sketch> {
  const change = changeBetween(fork.base, fork.theirs);
  if (isEmpty(change)) return history;
  const present = merge(fork, newId);
  return { ...amend(history, rebased(change, history.present)), present };
}
