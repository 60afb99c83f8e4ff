import { createContext, useContext } from "solid-js";
import type { Atlas } from "./atlas.ts";

export const AtlasContext = createContext<Atlas>();

/** The atlas that the root provides. Throws where there is none: that is a mistake in the page's own code. */
export function useAtlas(): Atlas {
  const atlas = useContext(AtlasContext);
  if (!atlas) throw new Error("useAtlas was called outside of the AtlasContext provider");
  return atlas;
}
