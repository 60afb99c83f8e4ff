import { createRoot } from "solid-js";
import { expect, test } from "vitest";
import { DETAILS_FILES, detailsFileOf } from "../../../src/catalogue/details-file.ts";
import type { ParkId } from "../../../src/catalogue/park.ts";
import { fail, succeed } from "../../../src/result.ts";
import { createDetailsState, type LoadDetails } from "../../../src/state/catalogue/details.ts";
import { aPark } from "../../support/catalogue.ts";
import { withAtlas } from "../../support/atlas.ts";

const ID = "mentougou" as ParkId;
const SOURCE = { id: "gazette", title: "Gazette" } as const;
const DETAILS = { parks: [aPark()], sources: new Map([[SOURCE.id as never, SOURCE as never]]) };
const turn = () => new Promise((resolve) => setImmediate(resolve));

const inRoot = (
  load: LoadDetails,
  act: (state: ReturnType<typeof createDetailsState>) => Promise<void>,
) =>
  createRoot(async (dispose) => {
    await act(createDetailsState(load));
    dispose();
  });

test("the details of a park are loading, failed after so many tries, or here with their sources", async () => {
  const answers = [
    fail({ kind: "unreachable" } as const),
    fail({ kind: "missing" } as const),
    succeed(DETAILS),
  ];
  const asked: number[] = [];
  const load: LoadDetails = (file) => {
    asked.push(file);
    return Promise.resolve(answers[asked.length - 1]!);
  };
  await inRoot(load, async (details) => {
    expect(details.of(ID)).toEqual({ kind: "loading" });
    for (const count of [1, 2]) {
      details.want(ID);
      expect(details.of(ID)).toEqual({ kind: "loading" });
      await turn();
      expect(details.of(ID)).toEqual({ kind: "failed", count });
    }
    details.want(ID);
    details.want(ID);
    await turn();
    expect(details.of(ID)).toEqual({ kind: "here", park: aPark() });
    expect(details.source(SOURCE.id as never)).toEqual(SOURCE);
    details.want(ID);
    expect(asked).toEqual(Array(3).fill(detailsFileOf(ID)));
  });
});

test("all details come when all are wanted, each file once", async () => {
  const asked: number[] = [];
  const load: LoadDetails = (file) => {
    asked.push(file);
    return Promise.resolve(
      succeed({ ...DETAILS, parks: file === detailsFileOf(ID) ? [aPark()] : [] }),
    );
  };
  await inRoot(load, async (details) => {
    details.want(ID);
    details.wantAll();
    expect(details.all()).toEqual({ kind: "loading" });
    await turn();
    expect(details.all()).toEqual({ kind: "here", ...DETAILS });
    expect(asked.toSorted((a, b) => a - b)).toEqual(
      Array.from({ length: DETAILS_FILES }, (_, file) => file),
    );
  });
});

test("a link that opens a card asks for its details before the catalogue is here", async () => {
  const asked: number[] = [];
  const loadDetails: LoadDetails = (file) => {
    asked.push(file);
    return Promise.resolve(succeed(DETAILS));
  };
  const load = () => new Promise<never>(() => {});
  await withAtlas({ link: `#park=${ID}`, load, loadDetails }, ({ catalogue }) => {
    expect(asked).toEqual([detailsFileOf(ID)]);
    expect(catalogue.details.of(ID).kind).toBe("here");
  });
});
