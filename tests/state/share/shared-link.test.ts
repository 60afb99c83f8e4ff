import { createRoot, createSignal } from "solid-js";
import { expect, test } from "vitest";
import { fail, succeed } from "../../../src/result.ts";
import type { LinkedFile } from "../../../src/share/linked-parks.ts";
import type { LinkedView } from "../../../src/share/link-keys.ts";
import type { ReductionId } from "../../../src/state/share/size-estimates.ts";
import { createSharedLink } from "../../../src/state/share/shared-link.ts";

const fileOf = (parks: number, text = "{}"): LinkedFile => ({
  name: "f.geojson",
  format: "geojson",
  colour: "#3f6fd1",
  parks: Array.from({ length: parks }, () => ({ text })),
});

const settle = () => new Promise<void>((done) => setImmediate(done));

interface Waiting {
  readonly files: readonly LinkedFile[];
  readonly chosen: readonly ReductionId[] | undefined;
  readonly answer: (text: string | undefined) => Promise<void>;
}

/** A link whose parks are written when the test says so. */
const withLink = (act: (world: ReturnType<typeof makeWorld>) => Promise<void>): Promise<void> =>
  createRoot(async (dispose) => {
    const world = makeWorld();
    await settle();
    await act(world);
    dispose();
  });

function makeWorld() {
  const [view, setView] = createSignal<LinkedView>({ to: [], unknown: [] });
  const [files, setFiles] = createSignal<readonly LinkedFile[]>([fileOf(1)]);
  const [reductions, setReductions] = createSignal<readonly ReductionId[]>([]);
  const [vertices, setVertices] = createSignal(0);
  const waiting: Waiting[] = [];
  const read: string[] = [];
  const made = createSharedLink({
    view,
    files,
    reductions,
    vertices,
    pageAddress: "https://atlas.example/",
    linkCoder: {
      decode: (text) => {
        read.push(text);
        return Promise.resolve(text === "bad" ? fail({ kind: "unpacks-too-large" }) : succeed([]));
      },
      encode: (asked, on) => {
        return new Promise((resolve) => {
          const answer = (text: string | undefined): Promise<void> => {
            resolve(text);
            return settle();
          };
          waiting.push({ files: asked, chosen: on, answer });
        });
      },
    },
  });
  return { ...made, setView, setFiles, setReductions, setVertices, waiting, read };
}

const link = (fragment: string) => ({
  kind: "made",
  link: `https://atlas.example/${fragment}`,
});

test("a link is being made until its parks are written", () =>
  withLink(async ({ phase, waiting }) => {
    expect(phase()).toEqual({ kind: "making" });
    await waiting[0]?.answer("abc");
    expect(phase()).toEqual(link("#d=abc"));
  }));

test("without parks it is there at once, and an empty one has no sign", () =>
  withLink(async ({ phase, setFiles, setView, waiting }) => {
    setFiles([]);
    expect(phase()).toEqual(link(""));
    setView({ to: [], unknown: [], query: "x" });
    expect(phase()).toEqual(link("#q=x"));
    expect(waiting).toHaveLength(1);
  }));

test("a change of the view does not write the parks again", () =>
  withLink(async ({ phase, setView, waiting }) => {
    await waiting[0]?.answer("abc");
    setView({ to: [], unknown: [], query: "x" });
    expect(phase()).toEqual(link("#q=x&d=abc"));
    expect(waiting).toHaveLength(1);
  }));

test("an answer for parks that are no longer those is dropped", () =>
  withLink(async ({ phase, setFiles, waiting }) => {
    setFiles([fileOf(2)]);
    await waiting[1]?.answer("two");
    expect(phase()).toEqual(link("#d=two"));
    await waiting[0]?.answer("one");
    expect(phase()).toEqual(link("#d=two"));
  }));

test("while other parks are written the link of before is gone", () =>
  withLink(async ({ phase, linkedView, setFiles, waiting }) => {
    await waiting[0]?.answer("one");
    setFiles([fileOf(2)]);
    expect(phase()).toEqual({ kind: "making" });
    expect(linkedView()).toBeUndefined();
    await waiting[1]?.answer("two");
    expect(linkedView()).toEqual({ to: [], unknown: [], parks: "two" });
  }));

test("reductions go to the writer, and another choice of them writes the parks again", () =>
  withLink(async ({ phase, setReductions, waiting }) => {
    setReductions(["round-5"]);
    await waiting[1]?.answer("short");
    expect(waiting.map(({ chosen }) => chosen)).toEqual([[], ["round-5"]]);
    expect(phase()).toEqual(link("#d=short"));
  }));

test("what could not be written is a failure, until it is tried again", () =>
  withLink(async ({ phase, retry, waiting }) => {
    await waiting[0]?.answer(undefined);
    expect(phase()).toEqual({ kind: "failed" });
    retry();
    expect(phase()).toEqual({ kind: "making" });
    await waiting[1]?.answer("abc");
    expect(phase()).toEqual(link("#d=abc"));
  }));

test("more parks than a link holds are not even written", () =>
  withLink(async ({ phase, setFiles, waiting }) => {
    setFiles([fileOf(5000), fileOf(1)]);
    const excess = { of: "features", count: 5001, limit: 5000 };
    expect(phase()).toEqual({ kind: "past-limit", excess });
    setFiles([fileOf(5000)]);
    expect(phase()).toEqual({ kind: "making" });
    expect(waiting).toHaveLength(2);
  }));

test("more vertices than a link holds are not written either", () =>
  withLink(async ({ phase, setVertices }) => {
    setVertices(100_001);
    const excess = { of: "vertices", count: 100_001, limit: 100_000 };
    expect(phase()).toEqual({ kind: "past-limit", excess });
  }));

test("a link of 32,000 characters is one, a longer one is not", () =>
  withLink(async ({ phase, linkedView, setFiles, waiting }) => {
    const before = "https://atlas.example/#d=".length;
    await waiting[0]?.answer("x".repeat(32_000 - before));
    expect(phase().kind).toBe("made");
    setFiles([fileOf(2)]);
    await waiting[1]?.answer("x".repeat(32_001 - before));
    const excess = { of: "characters", count: 32_001, limit: 32_000 };
    expect(phase()).toEqual({ kind: "past-limit", excess });
    expect(linkedView()).toBeUndefined();
  }));

test("much text is read again before it is a link, and none where that fails", () =>
  withLink(async ({ phase, setFiles, waiting, read }) => {
    await waiting[0]?.answer("light");
    setFiles([fileOf(2, "x".repeat(100_000))]);
    await waiting[1]?.answer("good");
    expect(phase()).toEqual(link("#d=good"));
    setFiles([fileOf(3, "x".repeat(100_000))]);
    await waiting[2]?.answer("bad");
    expect(phase()).toEqual({ kind: "failed" });
    expect(read).toEqual(["good", "bad"]);
  }));
