import Copy from "lucide-solid/icons/copy";
import type { Position } from "../../../geo/position.ts";
import type { Notice } from "../../../state/notice.ts";
import { useFormat } from "../../ui/use-format.ts";
import { useWords } from "../../ui/use-words.ts";
import { copyText } from "../../ui/copy/clipboard.ts";

/** As many as exports have: a centimetre. The card shows fewer. */
const COPIED_DECIMALS = 7;

interface CentroidCopyProps {
  readonly centroid: Position;
  /** What the button does, where it is no centroid. */
  readonly name?: string;
  /** Tells what came of it. */
  readonly show: (notice: Notice) => void;
}

/** The centroid, and a button that copies it as map services take it: latitude, longitude. */
export function CentroidCopy(props: CentroidCopyProps) {
  const format = useFormat();
  const words = useWords();
  const copy = async (): Promise<void> => {
    const [lon, lat] = props.centroid;
    const text = `${lat.toFixed(COPIED_DECIMALS)}, ${lon.toFixed(COPIED_DECIMALS)}`;
    const copied = await copyText(text);
    props.show(copied ? { kind: "position-copied", text } : { kind: "copy-refused" });
  };
  return (
    <span class="card-centroid">
      {format.position(props.centroid)}
      <button
        type="button"
        class="card-icon-button"
        aria-label={props.name ?? words().card.copyCentroid}
        onClick={() => void copy()}
      >
        <Copy size={14} strokeWidth={1.6} aria-hidden="true" />
      </button>
    </span>
  );
}
