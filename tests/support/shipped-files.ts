import { readdirSync, readFileSync } from "node:fs";

/** What a file of geodata/parks says of its park, unread by the code under test. */
export interface ParkFile {
  readonly id: string;
  readonly kind: string;
  readonly status: { readonly value: string };
  readonly place: { readonly country: string };
  readonly footprint: { readonly basis: string; readonly source?: string };
  readonly timeline: readonly { readonly date: string }[];
  readonly geometry: { readonly type: string };
}

/** Every park file of the atlas in the order of the names, as its JSON says it. */
export const PARK_FILES: readonly ParkFile[] = readdirSync("geodata/parks")
  .filter((name) => name.endsWith(".geojson"))
  .toSorted()
  .map((name) => {
    const { properties, geometry } = JSON.parse(
      readFileSync(`geodata/parks/${name}`, "utf8"),
    ) as GeoJSON.Feature;
    return { ...properties, geometry } as unknown as ParkFile;
  });

/** How many parks there are of which something is so. */
export const parksThat = (isMeant: (park: ParkFile) => boolean): number =>
  PARK_FILES.filter(isMeant).length;

/** The year of a park's first event; `undefined` where its file dates none. */
export const firstYearOf = ({ timeline }: ParkFile): number | undefined =>
  timeline[0] && Number(timeline[0].date.slice(0, 4));
