import { decodeLink } from "../link.ts";
import type { Address } from "./address.ts";
import type { AtlasLink } from "./link.ts";

/** A page has no ending, or that of a page: other endings are those of data. */
const isFile = (name: string): boolean => /\.(?!html?$)[a-z\d]+$/i.test(name);

/** A link of this atlas, whichever host serves it: all keys of it that are known make sense, and they say where or what. */
export function readAtlasLink({ fragment, path }: Address): AtlasLink | undefined {
  if (!fragment.includes("=") || isFile(path.at(-1) ?? "")) return undefined;
  const { view, ignored } = decodeLink(fragment);
  const says = view.camera ?? view.park ?? view.parks ?? view.source;
  return says !== undefined && ignored.length === 0 ? { kind: "atlas", fragment } : undefined;
}
