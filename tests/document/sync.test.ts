import { describe, expect, test } from "vitest";
import { applyChange, changeBetween } from "../../src/document/change.ts";
import {
  addImport,
  addParks,
  hideCollection,
  hidePark,
  combineEdits,
  recolourCollection,
  removeCollection,
  removePark,
  renameCollection,
  replaceLayer,
  replaceTexts,
} from "../../src/document/edits.ts";
import { startHistory, record, redo, undo } from "../../src/document/history.ts";
import type { ContentId, Edit, OwnParkId, Document } from "../../src/document/document.ts";
import { mergeHistory, mergeStep } from "../../src/document/sync.ts";
import { aCollection, anOwnPark, aDocument, fileId, ownId } from "../support/document.ts";

const base = aDocument("a", "b", "c");
const [F, G] = [fileId("f"), fileId("g")];
const named = (name: string, members: object = {}): string =>
  JSON.stringify({ type: "Feature", properties: { name, ...members } });
const write = (park: string, text: string): Edit => replaceTexts(new Map([[ownId(park), text]]));
const addG = addImport(aCollection("g"), [
  anOwnPark("x", "g", { order: 0, text: named("x") }),
  anOwnPark("y", "g", { order: 1, text: named("y") }),
]);
const layer = (content: string) => ({
  content: content as ContentId,
  features: 1,
  vertices: 1,
  bytes: 1,
  bounds: undefined,
});

/** A tab that has made these edits, one step each. */
const after = (...edits: readonly Edit[]) =>
  edits.reduce((history, edit) => record(history, edit(history.present)), startHistory(base));

type Past = ReturnType<typeof after>;

/** What another tab did upon it, told in copies as tabs tell it. */
function beside(history: Past, ...edits: readonly Edit[]): Past {
  const theirs = combineEdits(edits)(history.present);
  const change = structuredClone(changeBetween(history.present, theirs));
  const fork = { base: history.present, mine: history.present };
  return mergeHistory(
    history,
    { ...fork, theirs: applyChange(change)(history.present) },
    () => "new",
  );
}

/** How a step goes: the document afterwards, and what was passed over. */
function stepped(take: typeof undo<Document>, history: Past) {
  const { history: next, skipped } = mergeStep(take, history);
  const reported = skipped.map(({ record: of, name, changeKind }) => `${of} ${name} ${changeKind}`);
  return { next, document: next.present, reported };
}

const idsOf = ({ parks }: Document): readonly OwnParkId[] => [...parks.keys()];

test("a step that another tab has overwritten is passed over and said, and no other is taken in its place", () => {
  const history = beside(
    after(addG, addImport(aCollection("p"), []), renameCollection(G, "mine")),
    renameCollection(G, "theirs"),
  );
  const first = stepped(undo, history);
  expect(first.reported).toEqual(["file theirs renamed"]);
  expect(first.document).toBe(history.present);
  const second = stepped(undo, first.next);
  expect(second.reported).toEqual([]);
  expect([...second.document.collections.keys()]).toEqual(["f", "g"]);
});

describe("a step back is passed over where another tab", () => {
  const done: readonly [string, Edit, Edit, string][] = [
    ["named the file", renameCollection(F, "mine"), renameCollection(F, "it"), "file it renamed"],
    [
      "gave it a colour",
      recolourCollection(F, "#111111"),
      recolourCollection(F, "#222222"),
      "file f.geojson recoloured",
    ],
    ["showed it", hideCollection(F, true), hideCollection(F, false), "file f.geojson shown"],
    ["removed it", renameCollection(F, "mine"), removeCollection(F), "file mine removed"],
    [
      "replaced its layer",
      replaceLayer(F, layer("mine")),
      replaceLayer(F, layer("theirs")),
      "file f.geojson replaced",
    ],
    ["named the park", write("a", named("mine")), write("a", named("it")), "park it renamed"],
    [
      "gave the park a colour",
      write("a", named("q")),
      write("a", named("q", { fill: "#ff0000" })),
      "park q recoloured",
    ],
    [
      "edited the park",
      write("a", named("q")),
      write("a", named("q", { storeys: 3 })),
      "park q edited",
    ],
    ["showed the park", hidePark(ownId("a"), true), hidePark(ownId("a"), false), "park a shown"],
    ["removed the park", hidePark(ownId("a"), true), removePark(ownId("a")), "park a removed"],
  ];
  test.each(done)("%s", (_, mine, theirs, reported) => {
    const history = beside(after(mine), theirs);
    const back = stepped(undo, history);
    expect(back.reported).toEqual([reported]);
    expect(back.document).toBe(history.present);
    expect([back.next.past, back.next.future]).toEqual([[], []]);
  });
});

describe("a step of which a part is left", () => {
  test("is undone and redone for that part, and the rest is said", () => {
    const mine = combineEdits([write("a", named("A")), write("b", named("B"))]);
    const back = stepped(undo, beside(after(mine), write("b", named("other"))));
    expect(back.reported).toEqual(["park other renamed"]);
    expect(back.document.parks.get(ownId("a"))).toEqual(base.parks.get(ownId("a")));
    const forward = stepped(redo, back.next);
    expect(forward.reported).toEqual([]);
    expect(forward.document.parks.get(ownId("a"))?.text).toBe(named("A"));
    expect(forward.document.parks.get(ownId("b"))?.text).toBe(named("other"));
  });

  test("leaves the colour that another tab gave to the file whose name it takes back", () => {
    const history = beside(after(renameCollection(F, "mine")), recolourCollection(F, "#222222"));
    const back = stepped(undo, history);
    expect(back.reported).toEqual([]);
    expect(back.document.collections.get(F)).toEqual(aCollection("f", { colour: "#222222" }));
  });

  test("shows a park again that another tab has edited since", () => {
    const back = stepped(undo, beside(after(hidePark(ownId("a"), true)), write("a", named("it"))));
    expect([back.reported, back.document.parks.get(ownId("a"))?.hidden]).toEqual([[], undefined]);
    expect(back.document.parks.get(ownId("a"))?.text).toBe(named("it"));
  });
});

describe("an import that is undone", () => {
  test("leaves the park that another tab has edited since, in its file", () => {
    const back = stepped(undo, beside(after(addG), write("x", named("it"))));
    expect(back.reported).toEqual(["park it renamed"]);
    expect(idsOf(back.document)).toEqual([...idsOf(base), "own-x"]);
    expect(back.document.collections.has(G)).toBe(true);
  });

  test("is passed over where another tab has edited the only park that it brought", () => {
    const history = beside(
      after(addImport(aCollection("p"), [anOwnPark("p", "p")])),
      write("p", named("it")),
    );
    const back = stepped(undo, history);
    expect(back.document).toBe(history.present);
    expect([back.reported, back.next.future]).toEqual([["park it renamed"], []]);
  });

  test("leaves the park that another tab has added to its file", () => {
    const added = addParks([anOwnPark("z", "g", { order: 2 })]);
    const back = stepped(undo, beside(after(addG), added));
    expect(back.reported).toEqual(["file g.geojson added-to"]);
    expect(idsOf(back.document)).toEqual([...idsOf(base), "own-z"]);
  });

  test("leaves the file that another tab has named or hidden since, with all of its parks", () => {
    for (const theirs of [renameCollection(G, "it"), hideCollection(G, true)]) {
      const history = beside(after(addG), theirs);
      const back = stepped(undo, history);
      expect(back.document).toBe(history.present);
      expect(back.reported).toHaveLength(1);
    }
  });

  test("is as undone where another tab has removed it, and is not brought back by Redo", () => {
    const history = beside(after(addG), removeCollection(G));
    const back = stepped(undo, history);
    expect(back.reported).toEqual(["file g.geojson removed"]);
    expect(back.next.future).toEqual([]);
  });
});

describe("a removal that is undone", () => {
  test("brings the park back with its file, where another tab has removed the rest", () => {
    const history = beside(after(removePark(ownId("a"))), removeCollection(F));
    const back = stepped(undo, history);
    expect(back.reported).toEqual([]);
    expect([...back.document.collections.keys()]).toEqual(["f"]);
    expect(idsOf(back.document)).toEqual([ownId("a")]);
  });

  test("brings back what nobody else has brought back before", () => {
    const removed = after(removeCollection(F));
    const again = addImport(aCollection("f"), [anOwnPark("a", "f", { text: named("a") })]);
    const back = stepped(undo, beside(removed, again));
    expect(back.reported).toEqual(["park a brought-back"]);
    expect(idsOf(back.document)).toEqual(idsOf(base));
  });
});

describe("a step that is done again", () => {
  test("is passed over where another tab has written since it was undone", () => {
    const undone = undo(after(renameCollection(F, "mine")));
    const forward = stepped(redo, beside(undone, renameCollection(F, "it")));
    expect(forward.reported).toEqual(["file it renamed"]);
    expect(forward.document.collections.get(F)?.name).toBe("it");
    expect([forward.next.past, forward.next.future]).toEqual([[], []]);
  });

  test("does not remove the file that another tab has named since", () => {
    const undone = undo(after(removeCollection(F)));
    const forward = stepped(redo, beside(undone, renameCollection(F, "it")));
    expect(forward.reported).toEqual(["file it renamed"]);
    expect(idsOf(forward.document)).toEqual(idsOf(base));
  });
});

test("where two texts of a park became two parks, undo takes the copy with it", () => {
  const history = after(write("a", named("mine")), hidePark(ownId("b"), true));
  const theirs = write("a", named("theirs"))(base);
  const both = mergeHistory(history, { base, mine: history.present, theirs }, () => "copy");
  expect(idsOf(both.present)).toContain("own-copy");
  const first = stepped(undo, both);
  expect(idsOf(first.document)).toContain("own-copy");
  const second = stepped(undo, first.next);
  expect(second.reported).toEqual(["park theirs renamed"]);
  expect(idsOf(second.document)).toEqual(idsOf(base));
});

test("a history is the same where the other tab did nothing", () => {
  const history = startHistory(base);
  const fork = { base, mine: base, theirs: structuredClone(base) };
  expect(mergeHistory(history, fork, () => "new")).toBe(history);
});
