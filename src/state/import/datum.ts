import { createMemo, createResource, createSignal } from "solid-js";
import { replaceLayer, restoreOriginals } from "../../document/edits.ts";
import { readFeature } from "../../document/feature.ts";
import type { Collection, CollectionId, LayerInfo, OwnPark } from "../../document/document.ts";
import type { Fix } from "../../formats/fix.ts";
import { unionBounds } from "../../geo/bounds.ts";
import type { Datum } from "../../geo/datum/datum.ts";
import type { LazyDatum, DatumDependencies } from "./datum-question.ts";
import { fixChange } from "./fix-change.ts";
import { repair } from "./apply-fixes.ts";
import type { FixChange, ReportItem } from "./report.ts";

/** Where a file's first park would lie if its numbers were of a datum. */
export interface DatumCandidate {
  readonly datum: Datum;
  readonly geometry: GeoJSON.Geometry;
  /** From where it lies now; `undefined` for the datum that leaves it there. */
  readonly moves: FixChange["moves"];
}

interface Sample {
  readonly text: () => Promise<string | undefined>;
  /** Changes whenever the text may have. */
  readonly version: unknown;
}

const SHIFTED = ["GCJ02", "BD09"] as const satisfies readonly Datum[];

const fixOf = (datum: Exclude<Datum, "WGS84">): Fix => ({ kind: "from-datum", datum });

/** A line as the report would have it: repairing takes its orders in this form. */
const lineFor = (collection: Collection): ReportItem => ({
  key: `datum/${collection.id}`,
  finding: { kind: "china-datum", offsetMetres: 0, severity: "note", place: {} },
  target: { kind: "file" },
  collection: collection.id,
  file: collection.name,
});

/** Works out the positions of a feature by all three datums, on the ellipsoid. */
async function placesOf(
  { importer }: DatumDependencies,
  sample: Sample,
): Promise<readonly DatumCandidate[] | undefined> {
  const text = await sample.text();
  if (text === undefined) return undefined;
  const moved = await importer.repair(
    SHIFTED.map(() => text),
    SHIFTED.map((datum) => [fixOf(datum)]),
  );
  const { before } = await fixChange(text, undefined);
  if (!before) return undefined;
  const places = SHIFTED.map(async (datum, index): Promise<DatumCandidate> => {
    const change = await fixChange(text, moved[index]);
    // Where a datum does not shift, such as outside of China, the fix does not fit: the park stays.
    return { datum, geometry: change.after ?? before, moves: change.moves };
  });
  return [{ datum: "WGS84", geometry: before, moves: undefined }, ...(await Promise.all(places))];
}

function sampleOf(
  { id, layer }: Collection,
  parks: readonly OwnPark[],
  layerText: DatumDependencies["layerText"],
): Sample {
  const first = parks.find((park) => readFeature(park).geometry);
  return {
    text: async () => (layer ? layerText({ collection: id, index: 0 }) : first?.text),
    version: layer ?? first,
  };
}

/** The first park of the file that is looked at: it stands for all of them. */
function createSample({ parts, openId }: LazyDatum) {
  const { own, layerText } = parts;
  const collection = createMemo(() => {
    const id = openId();
    return id && own.collection(id);
  });
  const parks = createMemo<readonly OwnPark[]>(() =>
    own.parks().filter((park) => park.collection === openId()),
  );
  const sample = createMemo<Sample | undefined>(
    () => {
      const open = collection();
      return open && sampleOf(open, parks(), layerText);
    },
    undefined,
    { equals: (a, b) => a?.version === b?.version },
  );
  return { collection, parks, sample };
}

/** Making a file's numbers WGS 84, and giving it back the ones that it came with. */
function createConversion(
  { parts }: LazyDatum,
  { collection, parks }: ReturnType<typeof createSample>,
) {
  const { own } = parts;
  const [converting, setConverting] = createSignal(false);
  const layersBefore = new Map<CollectionId, LayerInfo>();
  const convert = async (datum: Datum): Promise<void> => {
    const open = collection();
    if (!open || datum === "WGS84" || converting()) return;
    setConverting(true);
    try {
      const repairing = await repair(parts, [{ item: lineFor(open), fix: fixOf(datum) }]);
      if (open.layer) layersBefore.set(open.id, open.layer);
      own.edit(repairing.edit);
    } catch {
      parts.notices.show({ kind: "not-loaded", tryAgain: () => void convert(datum) });
    } finally {
      setConverting(false);
    }
  };
  const restorable = (): boolean => {
    const open = collection();
    if (!open?.layer) return parks().some(({ original }) => original !== undefined);
    const before = layersBefore.get(open.id);
    return before !== undefined && before.content !== open.layer.content;
  };
  const restore = (): void => {
    const open = collection();
    const before = open?.layer && layersBefore.get(open.id);
    if (open && before) own.edit(replaceLayer(open.id, before));
    else own.edit(restoreOriginals(parks().map(({ id }) => id)));
  };
  return { converting, convert, restorable, restore };
}

export type DatumState = ReturnType<typeof createDatumState>;

/** Finding out which datum a file is in, and converting it to WGS 84. Needs an owner. */
export function createDatumState(question: LazyDatum) {
  const { previewOutlines, camera, measures } = question.parts;
  const [choice, setChoice] = createSignal<Datum>("WGS84");
  const samples = createSample(question);
  const { convert, ...conversion } = createConversion(question, samples);
  const [fetched] = createResource(samples.sample, (sample) => placesOf(question.parts, sample));
  const places = (): readonly DatumCandidate[] | undefined =>
    fetched.state === "ready" ? fetched() : undefined;
  return {
    ...conversion,
    /** The file that is looked at. */
    collection: samples.collection,
    /** Where its first park lies by each datum; `undefined` while that is worked out, or when it lies nowhere. */
    places,
    isWorking: (): boolean => fetched.loading,
    choice,
    choose: (datum: Datum): void => void setChoice(datum),
    /** Takes the file's numbers for those of the chosen datum and makes them WGS 84: one step of undo. */
    convert: async (): Promise<void> => {
      await convert(choice());
      setChoice("WGS84");
    },
    /** Draws the three positions with what is to be written beside each. */
    show: (label: (place: DatumCandidate) => string): void =>
      previewOutlines.show(
        (places() ?? []).map((place) => ({
          role: place.datum,
          geometry: place.geometry,
          label: label(place),
        })),
      ),
    /** Shows all three on the map at once. */
    goThere: (): void => {
      const boxes = (places() ?? []).flatMap(({ geometry }) => {
        const box = measures.bounds(geometry);
        return box ? [box] : [];
      });
      const bounds = unionBounds(boxes);
      if (bounds) camera.fitBounds(bounds);
    },
  };
}
