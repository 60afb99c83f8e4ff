import type { OwnFeature } from "../../document/feature.ts";
import type { Messages } from "../../words/en/messages.ts";

interface Unnamed {
  readonly feature: Pick<OwnFeature, "name">;
  /** Its place in its file, counted from 0. */
  readonly order: number;
  readonly file: string;
}

/** What a park of the user's is called: by its own name, or by its place in its file. */
export const ownParkName = ({ feature, order, file }: Unnamed, words: Messages): string =>
  feature.name ?? words.own.unnamed(order + 1, file);
