import { decodeLink } from "../link.ts";
import { linkReadings } from "../repair/link-candidates.ts";
import { isPayload } from "../repair/payload.ts";
import { type Address, readAddress } from "../address.ts";
import type { AtlasLink } from "./external-link.ts";

/** A page has no ending, or that of a page: other endings are those of data. */
const isFile = (name: string): boolean => /\.(?!html?$)[a-z\d]+$/i.test(name);

/** Where pages that lead on to others, as mail programs put them before links, have the address that they lead to. */
const LEADS_ON = [
  "url",
  "u",
  "q",
  "target",
  "to",
  "link",
  "redirect",
  "redirect_url",
  "dest",
  "goto",
];
const MOST_STEPS = 3;

/** A `#` that somebody has encoded, so that it has come to stand in the path. */
const ENCODED_HASH = /^([^#]*?)(?:#|%(?:25)*23)(.*)$/s;

/** What a fragment says as one of this atlas: all keys of it that are known make sense, and they say where or what. */
export function readAtlasFragment(text: string): AtlasLink | undefined {
  if (!/=|%(?:25)*3D/i.test(text)) return undefined;
  const [fragment = "", ...others] = linkReadings(text);
  const { view, ignored } = decodeLink(fragment);
  const subject = view.camera ?? view.park ?? view.parks ?? view.source;
  if (subject === undefined || ignored.length > 0) return undefined;
  return others.length > 0 ? { kind: "atlas", fragment, others } : { kind: "atlas", fragment };
}

/** Whether a link of this atlas has no parks, or all letters of them. */
export function isWhole({ fragment }: AtlasLink): boolean {
  const { parks } = decodeLink(fragment).view;
  return parks === undefined || isPayload(parks);
}

function ledTo({ query }: Address): Address | undefined {
  for (const key of LEADS_ON) {
    const value = query(key);
    const address = value !== undefined && /^https?:/i.test(value) ? readAddress(value) : undefined;
    if (address) return address;
  }
  return undefined;
}

/** A link of this atlas, whichever host serves it, and whichever leads on to it. */
export function readAtlasLink(address: Address): AtlasLink | undefined {
  let at: Address | undefined = address;
  for (let step = 0; at && step < MOST_STEPS; step += 1) {
    const [, page = at.path.join("/"), inPath = ""] = ENCODED_HASH.exec(at.path.join("/")) ?? [];
    const link = readAtlasFragment(at.fragment === "" ? inPath : at.fragment);
    if (link) return isFile(page) ? undefined : link;
    at = ledTo(at);
  }
  return undefined;
}
