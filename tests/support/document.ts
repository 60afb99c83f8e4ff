import { documentOf } from "../../src/document/change.ts";
import type {
  Collection,
  CollectionId,
  OwnPark,
  OwnParkId,
  Document,
} from "../../src/document/document.ts";

/** A collection of a test. */
export const aCollection = (id: string, parts: Partial<Collection> = {}): Collection => ({
  id: id as CollectionId,
  order: 0,
  name: `${id}.geojson`,
  format: "geojson",
  colour: "#3f6fd1",
  ...parts,
});

/** A park of a test, a point without properties unless it says otherwise. */
export const anOwnPark = (
  id: string,
  collection: string,
  parts: Partial<OwnPark> = {},
): OwnPark => ({
  id: `own-${id}` as OwnParkId,
  collection: collection as CollectionId,
  order: 0,
  text: '{"type":"Feature","properties":{},"geometry":{"type":"Point","coordinates":[116.1,39.9]}}',
  ...parts,
});

/** A document of one file `f` with the parks named, each a text of its own. */
export const aDocument = (...names: readonly string[]): Document =>
  documentOf(
    [aCollection("f")],
    names.map((name, order) =>
      anOwnPark(name, "f", { order, text: `{"type":"Feature","properties":{"name":"${name}"}}` }),
    ),
  );

export const ownId = (name: string): OwnParkId => `own-${name}` as OwnParkId;
export const fileId = (name: string): CollectionId => name as CollectionId;
