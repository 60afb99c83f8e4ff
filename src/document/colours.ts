import type { Sketch } from "./sketch.ts";

/** What collections are drawn in until the reader says otherwise: none is a status colour or the accent. */
export const COLLECTION_COLOURS = [
  "#3f6fd1",
  "#8a4fc4",
  "#b8447f",
  "#2f8f9d",
  "#9a6a1f",
  "#5b7d2a",
] as const;

/** The colour that the fewest collections have, the earlier before the later. */
export function nextColour({ collections }: Sketch): string {
  const uses = (colour: string): number =>
    [...collections.values()].filter((collection) => collection.colour === colour).length;
  const [first, ...others] = COLLECTION_COLOURS;
  return others.reduce<string>(
    (least, colour) => (uses(colour) < uses(least) ? colour : least),
    first,
  );
}
