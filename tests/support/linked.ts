import { expect } from "vitest";
import { readFeature } from "../../src/document/feature.ts";
import { encodeLink } from "../../src/share/link.ts";
import type { LinkedFile } from "../../src/share/linked-parks.ts";
import { encodeParks } from "../../src/share/codec/parks-code.ts";
import type { Atlas, AtlasEnvironment } from "../../src/state/atlas.ts";
import type { LinkCoder } from "../../src/state/linked/link-coder.ts";
import { withAtlas } from "./atlas.ts";
import { MENTOUGOU_RING } from "./catalogue.ts";
import { waitFor } from "./wait-for.ts";

/** A Feature as text: the rectangle of Mentougou under a name. */
export const rectangle = (name: string): string =>
  JSON.stringify({
    type: "Feature",
    properties: { name },
    geometry: { type: "Polygon", coordinates: [MENTOUGOU_RING] },
  });

/** A file as a link carries it, one rectangle for each name. */
export const aLinkedFile = (name: string, ...parks: readonly string[]): LinkedFile => ({
  name,
  format: "geojson",
  colour: "#2e7d32",
  parks: parks.map((park) => ({ text: rectangle(park) })),
});

/** Two parks of one file and one of another. */
export const LINKED = [aLinkedFile("a.geojson", "A", "B"), aLinkedFile("c.geojson", "C")];

/** The fragment of a link with these parks, behind other keys. */
export const linkWith = (keys: string, files: readonly LinkedFile[] = LINKED): string =>
  `#${[keys, `d=${encodeParks(files)}`].filter(Boolean).join("&")}`;

/** What the parks on show are called. */
export const names = ({ document: { own } }: Atlas) =>
  own.parks().map((park) => readFeature(park).name);
/** The link of what an atlas shows. */
export const linkOf = ({ linked: { linkedView } }: Atlas): string => encodeLink(linkedView());

/** Waits until a link's parks are there, or have turned out not to be. */
export const unpacked = (atlas: Atlas): Promise<void> =>
  waitFor(() => expect(atlas.linked.state().phase).not.toBe("reading"));

/** Opens an atlas by a link, waits until its parks are unpacked, and hands it to the test. */
export const opened = (
  link: string,
  act: (atlas: Atlas) => void | Promise<void>,
  world: Partial<AtlasEnvironment> = {},
) =>
  withAtlas({ link, world }, async (atlas) => {
    await unpacked(atlas);
    await act(atlas);
  });

/** A world in which parks are read like this. */
export const coder = (decode: LinkCoder["decode"]): Partial<AtlasEnvironment> => ({
  linkCoder: { encode: async () => undefined, estimate: () => () => {}, decode },
});
