import { createRoot } from "solid-js";
import { describe, expect, test, vi } from "vitest";
import { addImport } from "../../../src/document/edits.ts";
import type { Document } from "../../../src/document/document.ts";
import { readFeature } from "../../../src/document/feature.ts";
import type { Imported } from "../../../src/formats/answer.ts";

import type { Bounds } from "../../../src/geo/position.ts";
import { fail, succeed } from "../../../src/result.ts";
import { decodeLink } from "../../../src/share/link.ts";
import type { CameraState } from "../../../src/state/view/camera-state.ts";
import type { CameraWay } from "../../../src/state/view/camera.ts";
import type { SelectionState } from "../../../src/state/view/selection.ts";
import type { LinkCoder } from "../../../src/state/linked/link-coder.ts";
import { createLinkedDocument } from "../../../src/state/linked/linked-document.ts";
import {
  createLinkedDocumentActions,
  type LinkedDependencies,
} from "../../../src/state/linked/open-linked-document.ts";
import { createNoticeState } from "../../../src/state/notice.ts";
import { aDisk } from "../../support/disk.ts";
import { featureText } from "../../support/import-files.ts";
import { aLinkedFile, LINKED, rectangle } from "../../support/linked.ts";
import { openTab } from "../../support/own-tab.ts";
import { aCollection, anOwnPark } from "../../support/document.ts";
import { anEngine, anImporter } from "../../support/workers.ts";

const RECTANGLE: Bounds = [116.1178, 39.8885, 116.125504, 39.896];

/** What opens links, with what the map was asked for and what is selected. */
function anOpener(parts: Partial<LinkedDependencies> = {}) {
  const wentTo: (readonly [Bounds, boolean | undefined])[] = [];
  let selected: string | undefined;
  let lines: readonly string[] = [];
  const step = vi.fn<() => void>();
  return createRoot(() => {
    const own = openTab(aDisk());
    const linked = createLinkedDocument();
    const notices = createNoticeState();
    const dependencies: LinkedDependencies = {
      linked,
      own,
      notices,
      step,
      selection: {
        parkId: () => selected,
        select: (id: string) => void (selected = id),
        lines: () => lines,
        draw: (ids: readonly string[]) => void (lines = ids),
      } as unknown as SelectionState,
      camera: {
        fitBounds: (box: Bounds, way?: CameraWay) => void wentTo.push([box, way?.jump]),
      } as unknown as CameraState,
      engine: anEngine(),
      // No link of these tests improves a park of the catalogue.
      catalogue: { catalogue: () => undefined, loading: () => false, park: () => undefined },
      details: {
        of: () => ({ kind: "loading" }),
        source: () => undefined,
        want: () => {},
      },
      linkCoder: { decode: async () => succeed(LINKED) },
      pageAddress: "https://atlas.example/",
      showLayer: () => undefined,
      readOnly: async () => undefined,
      ...parts,
    };
    const actions = createLinkedDocumentActions(dependencies);
    /** Opens a link as the atlas does. */
    const open = (link: string): Promise<void> => {
      const { view } = decodeLink(link);
      linked.begin(view);
      return actions.open(view);
    };
    const select = (id: string | undefined): void => void (selected = id);
    const names = () =>
      [...(linked.document()?.parks.values() ?? [])].map((park) => readFeature(park).name);
    const seen = { selected: () => selected, lines: () => lines };
    const draw = (ids: readonly string[]): void => void (lines = ids);
    return { ...dependencies, ...seen, actions, open, wentTo, select, draw, names };
  });
}

/** What an import makes of a file with these features. */
async function anImport(...features: readonly string[]): Promise<Imported> {
  const text = `{"type":"FeatureCollection","x":1,"features":[${features.join(",")}]}`;
  const bytes = new TextEncoder().encode(text);
  const source = { name: "n.geojson", bytes, origin: "address", companions: [] } as const;
  const answer = await anImporter().read(source, () => {}).answer;
  if (!answer?.ok) throw new Error("The file is not read.");
  return answer.value;
}

const SOURCE = "#src=https://data.example.org/n.geojson";

describe("the map", () => {
  test.each([
    ["goes at once to the parks of a link", "#d=x", [[RECTANGLE, true]]],
    ["stays where a link says", "#map=9/39.9/116.1&d=x", []],
    ["stays with the park that a link names", "#park=own-d-0&d=x", []],
  ])("%s", async (_, link, boxes) => {
    const { open, wentTo, names } = anOpener();
    await open(link);
    expect(names()).toEqual(["A", "B", "C"]);
    expect(wentTo).toEqual(boxes);
  });

  test("does not go to what is hidden, nor anywhere for parks without a place", async () => {
    const nowhere = '{"type":"Feature","properties":{},"geometry":null}';
    const files = [
      { ...aLinkedFile("hidden", "A"), hidden: true as const },
      { ...aLinkedFile("none"), parks: [{ text: nowhere }] },
    ];
    const { open, wentTo, names } = anOpener({
      linkCoder: { decode: async () => succeed(files) },
    });
    await open("#d=x");
    expect(names()).toHaveLength(2);
    expect(wentTo).toEqual([]);
  });

  test("goes to a file that was asked for, wherever the link looks", async () => {
    const imported = await anImport(featureText("Point", [8, 50], "N"));
    const { open, actions, wentTo } = anOpener({ readOnly: async () => imported });
    await open(`${SOURCE}&map=9/39.9/116.1`);
    expect(wentTo).toEqual([]);
    await actions.agree();
    expect(wentTo).toEqual([[[8, 50, 8, 50], true]]);
  });
});

describe("the parks of a link", () => {
  test("are decoded anew after they could not be, and once while they are the same", async () => {
    const decode = vi
      .fn<LinkCoder["decode"]>(async () => succeed(LINKED))
      .mockRejectedValueOnce(new Error("not loaded"));
    const { open, names } = anOpener({ linkCoder: { decode } });
    await expect(open("#d=x")).rejects.toThrow("not loaded");
    await open("#d=x&q=a");
    await open("#d=x&q=b");
    expect(names()).toEqual(["A", "B", "C"]);
    expect(decode).toHaveBeenCalledTimes(2);
    await open("#d=y");
    expect(decode.mock.calls.map(([text]) => text)).toEqual(["x", "x", "y"]);
  });

  test("that are none at all are no document, and no damage", async () => {
    const { open, linked, notices } = anOpener({
      linkCoder: { decode: async () => succeed([aLinkedFile("empty")]) },
    });
    await open("#d=x");
    expect(linked.document()).toBeUndefined();
    expect(linked.state().phase).toBe("done");
    expect(notices.alert()).toBeUndefined();
  });

  test("that were cut off are offered as far as they go, and then some are missing", async () => {
    const problem = { kind: "cut", characters: 3, of: 9, readable: [LINKED[1]] } as never;
    const { open, actions, linked, names, notices, wentTo } = anOpener({
      linkCoder: { decode: async () => fail(problem) },
    });
    await open("#d=x");
    expect(notices.alert()).toMatchObject({ kind: "link-damaged", readable: 1 });
    expect([names(), wentTo]).toEqual([[], []]);
    actions.openReadable();
    expect(names()).toEqual(["C"]);
    expect(wentTo).toEqual([[RECTANGLE, true]]);
    expect(linked.state().missing).toBe("some");
  });
});

describe("a file that a link asks for", () => {
  const agreed = async (imported: Imported | undefined, link = SOURCE) => {
    const opener = anOpener({ readOnly: async () => imported });
    await opener.open(link);
    await opener.actions.agree();
    return opener;
  };

  test("stands behind the link's own, with its name, format and envelope, in another colour", async () => {
    const { linked, names } = await agreed(
      await anImport(rectangle("N"), rectangle("M")),
      `${SOURCE}&d=x`,
    );
    expect(names()).toEqual(["A", "B", "C", "N", "M"]);
    const [first, , file] = linked.document()?.collections.values() ?? [];
    expect(file).toMatchObject({ id: "d-2", order: 2, name: "n.geojson", format: "geojson" });
    expect(file?.envelope?.before).toContain('"x":1');
    expect(file?.colour).not.toBe(first?.colour);
  });

  test("says how many of its features are left out, and nothing where all came in", async () => {
    const swapped = featureText("Point", [39.9, 116.1]);
    const some = await agreed(await anImport(rectangle("N"), swapped, swapped));
    expect(some.names()).toEqual(["N"]);
    expect(some.linked.state()).toMatchObject({ phase: "done", missing: 2 });
    const all = await agreed(await anImport(rectangle("N")));
    expect(all.linked.state()).not.toHaveProperty("missing");
  });

  test.each([
    ["could not be read", async () => undefined],
    ["has nothing that can be shown", () => anImport(featureText("Point", [39.9, 116.1]))],
  ])("may be asked for again where it %s", async (_, imported) => {
    const { linked } = await agreed(await imported());
    expect(linked.state().phase).toBe("asking");
    expect(linked.document()).toBeUndefined();
  });

  test("is not asked for where a link names none", async () => {
    const readOnly = vi.fn<LinkedDependencies["readOnly"]>(async () => undefined);
    const { open, actions, linked } = anOpener({ readOnly });
    await open("#d=x");
    await actions.agree();
    expect(readOnly).not.toHaveBeenCalled();
    expect(linked.state().phase).toBe("done");
  });
});

describe("Keep a copy", () => {
  const idsOf = (document: Document): readonly string[] => [...document.parks.keys()];

  test("adds the parks behind the user's, in one step, and tells how many", async () => {
    const { open, actions, own, linked, notices, step } = anOpener();
    own.edit(addImport(aCollection("f"), [anOwnPark("mine", "f")]));
    await open("#d=x");
    await actions.keep();
    expect(own.document().parks.size).toBe(4);
    expect(idsOf(own.document())[0]).toBe("own-mine");
    expect(idsOf(own.document()).some((id) => id.startsWith("own-d-"))).toBe(false);
    expect(linked.document()).toBeUndefined();
    expect(linked.content()).toEqual({});
    expect(step).toHaveBeenCalledTimes(1);
    expect(notices.status()).toEqual({ kind: "link-kept", parks: 3 });
    own.undo();
    expect(idsOf(own.document())).toEqual(["own-mine"]);
  });

  test("leaves the park open that was open, under its new id, and any other as it is", async () => {
    const { open, actions, own, select, selected } = anOpener();
    await open("#d=x");
    select("own-d-1");
    await actions.keep();
    const [, second] = own.document().parks.values();
    expect(selected()).toBe(second?.id);
    await open("#d=y");
    select("mentougou");
    await actions.keep();
    expect(selected()).toBe("mentougou");
  });

  test("leaves lines drawn to the link's landmarks, under their new ids", async () => {
    const { open, actions, own, draw, lines } = anOpener();
    await open("#d=x");
    draw(["own-d-2", "tiananmen"]);
    await actions.keep();
    const [, , third] = own.document().parks.values();
    expect(lines()).toEqual([third?.id, "tiananmen"]);
  });

  test("keeps nothing where there is nothing to keep", async () => {
    const { actions, own, step, notices } = anOpener();
    await actions.keep();
    expect(own.canUndo()).toBe(false);
    expect(step).not.toHaveBeenCalled();
    expect(notices.status()).toBeUndefined();
  });

  test("keeps nothing of a link that was left meanwhile", async () => {
    const { open, actions, own, linked } = anOpener();
    await open("#d=x");
    const kept = actions.keep();
    linked.begin({});
    await kept;
    expect(own.canUndo()).toBe(false);
  });

  test("stays open, and says nothing, where the document takes no edits", async () => {
    // As where another tab of a later version has it.
    const own = { ...openTab(aDisk()), edit: () => {} };
    const { open, actions, step, notices, names } = anOpener({ own });
    await open("#d=x");
    await actions.keep();
    expect(names()).toEqual(["A", "B", "C"]);
    expect(step).not.toHaveBeenCalled();
    expect(notices.status()).toBeUndefined();
  });
});
