import { type Accessor, createMemo, createResource } from "solid-js";
import { encodeLink } from "../../share/link.ts";
import { LINK_LIMITS, type LinkedFile } from "../../share/linked-parks.ts";
import { LONGEST_LINK_CHARACTERS } from "../../share/link-length.ts";
import type { LinkedView } from "../../share/link-keys.ts";
import type { ReductionId } from "./size-estimates.ts";
import type { LinkCoder } from "../linked/link-coder.ts";

/** Of what there is more than a link may hold. */
export interface LimitExcess {
  readonly of: "characters" | "features" | "vertices";
  readonly count: number;
  readonly limit: number;
}

/** How far the link is. */
export type LinkPhase =
  | { readonly kind: "making" }
  | { readonly kind: "made"; readonly link: string }
  | { readonly kind: "past-limit"; readonly excess: LimitExcess }
  | { readonly kind: "failed" };

interface SharedLinkDependencies {
  readonly view: Accessor<LinkedView>;
  readonly files: Accessor<readonly LinkedFile[]>;
  readonly vertices: Accessor<number>;
  readonly reductions: Accessor<readonly ReductionId[]>;
  readonly linkCoder: LinkCoder;
  /** The address of the atlas, less its fragment. */
  readonly pageAddress: string;
}

const excess = (of: LimitExcess["of"], count: number, limit: number): LimitExcess | undefined =>
  count > limit ? { of, count, limit } : undefined;

interface ParksToWrite {
  readonly files: readonly LinkedFile[];
  readonly reductions: readonly ReductionId[];
}

/** So much text is certain to unpack within the limits. */
const SURE_CHARACTERS = LINK_LIMITS.unpackedBytes / 8;

/** A link that cannot be read again within the limits is none: where that is not certain, it is tried. */
async function write(
  linkCoder: SharedLinkDependencies["linkCoder"],
  { files, reductions }: ParksToWrite,
): Promise<string | undefined> {
  const text = await linkCoder.encode(files, reductions);
  const characters = files
    .flatMap(({ parks }) => parks)
    .reduce((sum, park) => sum + park.text.length, 0);
  if (text === undefined || characters <= SURE_CHARACTERS) return text;
  const read = await linkCoder.decode(text);
  return read.ok ? text : undefined;
}

/** Made of a view and of parks; where there are parks they are written in a worker first. Needs an owner. */
export function createSharedLink(dependencies: SharedLinkDependencies) {
  const { view, files, reductions, linkCoder } = dependencies;
  const tooMany = createMemo(() => {
    const features = files().reduce((sum, { parks }) => sum + parks.length, 0);
    return (
      excess("features", features, LINK_LIMITS.features) ??
      excess("vertices", dependencies.vertices(), LINK_LIMITS.vertices)
    );
  });
  const toWrite = createMemo((): ParksToWrite | undefined =>
    tooMany() || files().length === 0 ? undefined : { files: files(), reductions: reductions() },
  );
  const [written, { refetch }] = createResource(toWrite, async (from) => ({
    from,
    text: await write(linkCoder, from),
  }));
  const linkOf = (linked: LinkedView): string => {
    const fragment = encodeLink(linked);
    return fragment === "" ? dependencies.pageAddress : `${dependencies.pageAddress}#${fragment}`;
  };
  /** The view with the parks in it, once they are written. */
  const linked = createMemo((): LinkedView | LinkPhase["kind"] => {
    if (tooMany()) return "past-limit";
    const from = toWrite();
    if (!from) return view();
    // A resource that is not ready must not be read: what waits for it would vanish.
    const answer = written.state === "ready" ? written() : undefined;
    if (answer?.from !== from) return "making";
    return answer.text === undefined ? "failed" : { ...view(), parks: answer.text };
  });
  const phase = createMemo<LinkPhase>(() => phaseOf(linked(), tooMany(), linkOf));
  return {
    phase,
    /** The whole view that is linked, parks and all; `undefined` where there is no link. */
    linkedView: (): LinkedView | undefined => {
      const made = linked();
      return typeof made === "string" || phase().kind !== "made" ? undefined : made;
    },
    /** The link that a view comes to. */
    linkOf,
    /** Writes the parks again. */
    retry: (): void => void refetch(),
  };
}

function phaseOf(
  linked: LinkedView | LinkPhase["kind"],
  tooMany: LimitExcess | undefined,
  linkOf: (view: LinkedView) => string,
): LinkPhase {
  if (tooMany) return { kind: "past-limit", excess: tooMany };
  if (linked === "failed") return { kind: "failed" };
  if (typeof linked === "string") return { kind: "making" };
  const link = linkOf(linked);
  const tooLong = excess("characters", link.length, LONGEST_LINK_CHARACTERS);
  return tooLong ? { kind: "past-limit", excess: tooLong } : { kind: "made", link };
}
