/** A park of the sharer's as a link carries it. Its id stays at home; its place in the list is what a link can name. */
export interface LinkedPark {
  /** A GeoJSON Feature in WGS 84 as JSON text. */
  readonly text: string;
  /** The id of the park of the catalogue that it improves: then `text` is only the difference to that (`difference.ts`). */
  readonly base?: string;
  readonly hidden?: true;
}

/** What came in with one file of the sharer's, less the ids and orders that only their device knows. */
export interface LinkedFile {
  readonly name: string;
  readonly format: string;
  /** `#rrggbb`, for all of its parks that name no colour of their own. */
  readonly colour: string;
  readonly hidden?: true;
  /** The text of the file's FeatureCollection before the `[` of its features and behind the `]`. */
  readonly envelope?: { readonly before: string; readonly after: string };
  readonly parks: readonly LinkedPark[];
}

/** What a link may hold: enforced while it is read, whatever it claims. */
export const LINK_LIMITS = {
  /** Characters of the parks in a link. */
  characters: 64 * 1024,
  /** What they may unpack to. */
  unpackedBytes: 1024 * 1024,
  features: 5000,
  vertices: 100_000,
  /** Reading that takes longer is given up. */
  milliseconds: 2000,
} as const;

/** Why the parks of a link cannot be shown. */
export type LinkedParksProblem =
  /** `characters` are there of `of`. `readable` are the parks that stand whole before the cut. */
  | {
      readonly kind: "cut";
      readonly characters: number;
      readonly of: number;
      readonly readable: readonly LinkedFile[];
    }
  /** `at` is the number of characters before the first that no link can have there, where one can be named. */
  | { readonly kind: "corrupt"; readonly at?: number }
  | { readonly kind: "newer-version"; readonly version: number }
  | { readonly kind: "too-long"; readonly characters: number }
  | { readonly kind: "unpacks-too-large" }
  | { readonly kind: "too-many-features" }
  | { readonly kind: "too-many-vertices" }
  | { readonly kind: "too-slow" };

/** Of which parks of the catalogue, by their ids, something is to be said. */
export interface ImprovementRemarks {
  /** This version of the atlas does not know them: what is changed of them is shown alone. */
  readonly unknown: readonly string[];
  /** The catalogue says something else of them than when the link was made. */
  readonly changed: readonly string[];
  /** Some of what the link changes of them cannot be used. */
  readonly faulty: readonly string[];
}
