import { createSignal, type JSX, untrack } from "solid-js";
import { SharingContext } from "../../src/panels/share/sharing-context.ts";
import { decodeParks, encodeParks } from "../../src/share/codec/parks-code.ts";
import { useAtlas } from "../../src/state/context.ts";
import type { LinkCoder } from "../../src/state/linked/link-coder.ts";
import { createSharedCode } from "../../src/state/share/qr-code.ts";
import { createShareDialog, type ShareDialogState } from "../../src/state/share/share-dialog.ts";
import type {
  EstimateMessage,
  ReductionEstimate,
  ReductionId,
  SizeEstimator,
} from "../../src/state/share/size-estimates.ts";

interface SampleSharingProps {
  /** What is otherwise than in the gallery's atlas, where nothing is chosen and no park is the user's. */
  readonly change?: Partial<ShareDialogState>;
  /** How long the link is. */
  readonly characters?: number;
  readonly children: JSX.Element;
}

/** Shows a part of the dialog "Share" outside of it. */
export function SampleSharing(props: SampleSharingProps) {
  const atlas = useAtlas();
  const { linkCoder, pageAddress } = atlas.share;
  const sharing = createShareDialog({
    linkedView: atlas.linked.linkedView,
    own: atlas.document.own,
    settings: atlas.settings,
    details: atlas.catalogue.details,
    linkCoder,
    pageAddress,
  });
  const ofLength = (length: number): Partial<ShareDialogState> => {
    const link = `${pageAddress}#${"x".repeat(length - pageAddress.length - 1)}`;
    return {
      phase: () => ({ kind: "made", link }),
      link: () => link,
      characters: () => length,
      code: createSharedCode(() => link),
    };
  };
  // A story has one state for as long as it is shown.
  const shown = untrack(() => ({
    ...sharing,
    ...(props.characters !== undefined && ofLength(props.characters)),
    ...props.change,
  }));
  return <SharingContext.Provider value={shown}>{props.children}</SharingContext.Provider>;
}

const NO_LOSS = {
  values: 0,
  columns: [],
  movedMetres: 0,
  areaPercent: 0,
  totalAreaPercent: 0,
  verticesBefore: 1204,
  verticesAfter: 1204,
};

const OFFERS: readonly ReductionEstimate[] = [
  { id: "empty", savedCharacters: 120, savedPercent: 2.4, loss: { ...NO_LOSS, values: 31 } },
  {
    id: "simplify",
    savedCharacters: 1810,
    savedPercent: 36.2,
    loss: {
      ...NO_LOSS,
      movedMetres: 2.4,
      areaPercent: 0.3,
      totalAreaPercent: -0.1,
      verticesAfter: 611,
    },
  },
];

const MESSAGES: readonly EstimateMessage[] = [
  { kind: "sum", sum: { before: 5000, after: 3190, loss: OFFERS[1]!.loss } },
  ...OFFERS.map((offer) => ({ kind: "offer" as const, offer })),
];

/** Writes parks into links and reads them; tells the same estimates of all. */
export const sampleCoder: LinkCoder & SizeEstimator = {
  encode: (files) => Promise.resolve(encodeParks(files)),
  decode: (text) => Promise.resolve(decodeParks(text)),
  estimate: (_order, onNews) => {
    const timer = setTimeout(() => {
      for (const news of MESSAGES) onNews(news);
      onNews({ kind: "done" });
    });
    return () => clearTimeout(timer);
  },
};

/** A link that carries one file of parks, whose size reductions can be chosen. */
export function SampleReductions(props: { readonly children: JSX.Element }) {
  const [reductions, setReductions] = createSignal<readonly ReductionId[]>(["simplify"]);
  const toggle = (id: ReductionId): void => {
    setReductions((all) => (all.includes(id) ? all.filter((one) => one !== id) : [...all, id]));
  };
  return (
    <SampleSharing
      characters={5000}
      change={{
        files: () => [{ name: "parks.geojson", format: "geojson", colour: "#3f6fd1", parks: [] }],
        reductions,
        toggleReduction: toggle,
      }}
    >
      {props.children}
    </SampleSharing>
  );
}
