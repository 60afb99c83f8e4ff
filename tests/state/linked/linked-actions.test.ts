import { describe, expect, test, vi } from "vitest";
import { fail, succeed } from "../../../src/result.ts";
import { decodeLink } from "../../../src/share/link.ts";
import type { Atlas } from "../../../src/state/atlas.ts";
import type { Device } from "../../../src/state/document/device.ts";
import type { LinkCoder } from "../../../src/state/linked/link-coder.ts";
import { withAtlas } from "../../support/atlas.ts";
import { coder, LINKED, linkOf, linkWith, names, opened, unpacked } from "../../support/linked.ts";
import { waitFor } from "../../support/wait-for.ts";

/** A way to read parks that cannot be loaded at first, and then reads those of the tests. */
const loadedLate = () =>
  vi
    .fn<LinkCoder["decode"]>()
    .mockRejectedValueOnce(new Error("The network is gone."))
    .mockResolvedValue(succeed(LINKED));

const tryAgain = ({ page: { notices } }: Atlas): void => {
  const alert = notices.alert();
  if (alert?.kind === "not-loaded") alert.tryAgain();
};

describe("where what reads a link's parks cannot be loaded", () => {
  test("that is told, the view stands, and the link keeps its parks", () =>
    opened(
      "#park=mentougou&q=a&d=abc",
      (atlas) => {
        expect(atlas.page.notices.alert()?.kind).toBe("not-loaded");
        expect(atlas.linked.state()).toEqual({ phase: "done" });
        expect(atlas.view.selection.park()?.id).toBe("mentougou");
        expect(linkOf(atlas)).toBe("park=mentougou&q=a&d=abc");
      },
      coder(loadedLate()),
    ));

  test("they are read once that is tried again", () => {
    const decode = loadedLate();
    return opened(
      "#d=abc",
      async (atlas) => {
        tryAgain(atlas);
        expect(atlas.linked.state().phase).toBe("reading");
        await unpacked(atlas);
        expect(names(atlas)).toEqual(["A", "B", "C"]);
        expect(decode.mock.calls).toEqual([["abc"], ["abc"]]);
      },
      coder(decode),
    );
  });

  test("another link with the same parks asks for them again", () =>
    opened(
      "#d=abc",
      async (atlas) => {
        atlas.linked.openLink(decodeLink("#"));
        atlas.linked.openLink(decodeLink("#d=abc"));
        await unpacked(atlas);
        expect(names(atlas)).toEqual(["A", "B", "C"]);
      },
      coder(loadedLate()),
    ));
});

describe("an alert about a link", () => {
  const refused = `#src=${encodeURIComponent("http://data.example.org/a.geojson")}`;

  test("that its file is refused goes with the link", () =>
    opened(refused, ({ linked, page: { notices } }) => {
      expect(notices.alert()?.kind).toBe("link-source-refused");
      linked.close();
      expect(notices.alert()).toBeUndefined();
    }));

  test("goes with another link; one about something else stays", () =>
    opened(refused, ({ linked, page: { notices } }) => {
      linked.openLink(decodeLink("#q=a"));
      expect(notices.alert()).toBeUndefined();
      notices.show({ kind: "copy-refused" });
      linked.openLink(decodeLink(`#q=b&d=abc`));
      expect(notices.alert()?.kind).toBe("copy-refused");
    }));
});

describe("the map, when a link's parks are there,", () => {
  const fits = ({ view: { camera } }: Atlas): readonly (readonly number[])[] => {
    const fit = vi.fn<(bounds: readonly number[]) => void>();
    camera.attach({ fit, goTo: () => {}, isFlying: () => false } as never);
    return fit.mock.calls.map(([bounds]) => bounds);
  };

  test("stays where the link's camera is", () =>
    opened(linkWith("map=4/10/20"), (atlas) => {
      expect(fits(atlas)).toEqual([]);
      expect(atlas.view.camera.view()).toMatchObject({ zoom: 4, lat: 10, lon: 20 });
    }));

  test("shows the catalogue's park that the link names, and not the link's parks", () =>
    opened(
      // A point in Chile: the rectangle of other tests stands where the catalogue's park is.
      linkWith("park=mentougou", [
        {
          name: "far.geojson",
          format: "geojson",
          colour: "#2e7d32",
          parks: [
            {
              text: '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[-70,-33]}}',
            },
          ],
        },
      ]),
      (atlas) => {
        const all = fits(atlas);
        expect(all).toHaveLength(1);
        expect(all[0]?.[0]).toBeCloseTo(116.1178, 4);
      },
    ));
});

test("what is hidden of a link's parks is not what the map goes to", () => {
  const at = (lon: number) => ({
    text: `{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[${lon},10]}}`,
  });
  const file = { name: "f", format: "geojson", colour: "#2e7d32" };
  const files = [
    { ...file, parks: [at(20), { ...at(50), hidden: true as const }] },
    { ...file, hidden: true as const, parks: [at(80)] },
  ];
  return opened(linkWith("", files), ({ view: { camera } }) => {
    const fit = vi.fn<(bounds: readonly number[]) => void>();
    camera.attach({ fit } as never);
    expect(fit.mock.calls.map(([bounds]) => bounds)).toEqual([[20, 10, 20, 10]]);
  });
});

test("where another version of the atlas keeps the document, no copy is kept, and the link's parks stay", () => {
  const device: Device = {
    openStore: () => Promise.resolve(fail({ kind: "newer-schema" })),
    tabs: { send: () => {}, listen: () => {} },
    newId: () => "id",
    persisted: () => Promise.resolve(false),
    persist: () => Promise.resolve(false),
  };
  return withAtlas({ link: linkWith("park=own-d-1"), world: { device } }, async (atlas) => {
    await unpacked(atlas);
    await waitFor(() => expect(atlas.document.own.readOnly()).toBe(true));
    await atlas.linked.keep();
    expect(atlas.document.own.document().parks.size).toBe(0);
    expect(names(atlas)).toEqual(["A", "B", "C"]);
    expect(atlas.view.selection.parkId()).toBe("own-d-1");
    expect(atlas.page.notices.status()).toBeUndefined();
    expect(atlas.view.steps()).toBe(0);
  });
});
