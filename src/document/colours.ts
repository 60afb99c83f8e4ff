import type { Document } from "./document.ts";

/** What collections are drawn in until the user says otherwise: none is a status colour or the accent. */
export const COLLECTION_COLOURS = [
  "#8a55d0",
  "#4a8a2a",
  "#0d8fb5",
  "#c0489a",
  "#a85a2e",
  "#4d6cf0",
] as const;

/** The colour that the fewest collections have, the earlier before the later. */
export function nextColour({ collections }: Document): string {
  const uses = (colour: string): number =>
    [...collections.values()].filter((collection) => collection.colour === colour).length;
  const [first, ...others] = COLLECTION_COLOURS;
  return others.reduce<string>(
    (least, colour) => (uses(colour) < uses(least) ? colour : least),
    first,
  );
}
