import { createRoot, createSignal } from "solid-js";
import { expect, test } from "vitest";
import { LINK_KEYS, type LinkedView, type LinkKey } from "../../../src/share/link-keys.ts";
import { decodeLink, encodeLink } from "../../../src/share/link.ts";
import { createSharedParts } from "../../../src/state/share/shared-parts.ts";
import { createLinkState, viewBindings } from "../../../src/state/view/view-link.ts";
import { withAtlas } from "../../support/atlas.ts";

const { camera: map, park, to, query, ...behind } = LINK_KEYS;
const RELIEF: LinkKey<string> = {
  key: "relief",
  part: "filters",
  read: (text) => (text === "hills" || text === "plain" ? text : undefined),
  write: (text) => text,
};
/** The real keys, and behind the search one that there is none of. */
const keysWith = (relief: LinkKey<string>) => ({
  camera: map,
  park,
  to,
  query,
  relief,
  ...behind,
});
const KEYS = keysWith(RELIEF);

const reliefOf = (view: LinkedView): unknown =>
  Object.entries(view).find(([field]) => field === "relief")?.[1];

test("a planted key is read into its member of the view", () => {
  const { view, ignored } = decodeLink("#park=mentougou&relief=hills&lang=zh", KEYS);
  expect(view).toEqual({ park: "mentougou", to: [], relief: "hills", language: "zh", unknown: [] });
  expect(ignored).toEqual([]);
});

test("without its entry it is the key of another version, and is kept", () => {
  expect(decodeLink("relief=hills").view).toEqual({ to: [], unknown: ["relief=hills"] });
});

test("a planted key is written in its place, wherever it stood", () => {
  const { view } = decodeLink("d=abc&lang=zh&relief=plain&x=1&q=a&park=mentougou", KEYS);
  expect(encodeLink(view, KEYS)).toBe("park=mentougou&q=a&relief=plain&lang=zh&x=1&d=abc");
});

/** Opens the view of a link as the page does, with a signal for what the planted key tells. */
async function withPlanted(
  link: string,
  act: (state: {
    readonly linkedView: () => LinkedView;
    readonly openLink: ReturnType<typeof createLinkState>["openLink"];
    readonly parts: ReturnType<typeof createSharedParts>;
    readonly ignored: () => unknown;
  }) => void,
  keys: typeof KEYS = KEYS,
): Promise<void> {
  await withAtlas(
    {},
    ({ settings, document, catalogue, view, measure, linked, page: { notices } }) =>
      createRoot((dispose) => {
        const [{ own }, { list }, { selection, camera }] = [document, catalogue, view];
        const world = {
          settings,
          own,
          catalogue,
          list,
          selection,
          camera,
          measure,
          linked,
          notices,
        };
        const first = decodeLink(link, keys);
        const [relief, setRelief] = createSignal(reliefOf(first.view));
        const bindings = {
          ...viewBindings(world),
          relief: { get: relief, open: (opened: LinkedView) => void setRelief(reliefOf(opened)) },
        };
        const { linkedView, openLink } = createLinkState(world, first, bindings);
        const parts = createSharedParts({ settings, own, linkedView }, keys);
        const ignored = (): unknown => {
          const notice = notices.status();
          return notice?.kind === "link-values-ignored" ? notice.ignored : undefined;
        };
        act({ linkedView, openLink, parts, ignored });
        dispose();
      }),
  );
}

test("what a planted key tells is in the address bar, and goes where another link says", () =>
  withPlanted("#relief=hills", ({ linkedView, openLink }) => {
    expect(encodeLink(linkedView(), KEYS)).toBe("relief=hills");
    openLink(decodeLink("#relief=plain&q=a", KEYS));
    expect(encodeLink(linkedView(), KEYS)).toBe("q=a&relief=plain");
    openLink(decodeLink("#q=a", KEYS));
    expect(encodeLink(linkedView(), KEYS)).toBe("q=a");
  }));

test("Share carries it under its part, and leaves it out with that part alone", () =>
  withPlanted("#relief=hills", ({ parts }) => {
    const shared = (): string => encodeLink(parts.view(), KEYS);
    expect(parts.isThere("filters")).toBe(true);
    expect(parts.fieldsThere("filters")).toEqual(["relief"]);
    expect(shared()).toBe("relief=hills");
    for (const part of ["view", "selection", "lines", "look", "source"] as const) {
      parts.carry(part, false);
    }
    expect(shared()).toBe("relief=hills");
    parts.carry("filters", false);
    expect(shared()).toBe("");
  }));

test("a planted key that only frames have is never shared", () =>
  withPlanted(
    "#relief=hills",
    ({ linkedView, parts }) => {
      expect(reliefOf(linkedView())).toBe("hills");
      expect(encodeLink(parts.view(), KEYS)).toBe("");
    },
    keysWith({ ...RELIEF, part: "frame" }),
  ));

test("where it makes no sense it is ignored alone, and the user is told", () =>
  withPlanted("#relief=sea&x=1", ({ linkedView, openLink, ignored }) => {
    expect(ignored()).toEqual([{ key: "relief", value: "sea" }]);
    expect(encodeLink(linkedView(), KEYS)).toBe("x=1");
    openLink(decodeLink("#q=a&relief=", KEYS));
    expect(ignored()).toEqual([{ key: "relief", value: "" }]);
    expect(encodeLink(linkedView(), KEYS)).toBe("q=a");
  }));
