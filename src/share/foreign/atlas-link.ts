import { decodeLink } from "../link.ts";
import type { Address } from "./address.ts";
import type { AtlasLink } from "./link.ts";

/** A link of this atlas, whichever host serves it: all keys of it that are known make sense, and they say where or what. */
export function readAtlasLink({ fragment }: Address): AtlasLink | undefined {
  if (!fragment.includes("=")) return undefined;
  const { view, ignored } = decodeLink(fragment);
  const says = view.camera ?? view.park ?? view.parks ?? view.source;
  return says !== undefined && ignored.length === 0 ? { kind: "atlas", fragment } : undefined;
}
