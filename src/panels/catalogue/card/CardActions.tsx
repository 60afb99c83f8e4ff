import Download from "lucide-solid/icons/download";
import ScanSearch from "lucide-solid/icons/scan-search";
import Share from "lucide-solid/icons/share-2";
import { useWords } from "../../ui/use-words.ts";

interface CardActionsProps {
  readonly zoomTo: () => void;
  readonly share: () => void;
  /** Not there before all is known that goes into the file. */
  readonly download: (() => void) | undefined;
}

/** What can be done with the park: go there, send it to somebody, take it along. */
export function CardActions(props: CardActionsProps) {
  const words = useWords();
  return (
    <div class="card-actions">
      <button type="button" onClick={() => props.zoomTo()}>
        <ScanSearch size={16} strokeWidth={1.6} aria-hidden="true" />
        {words().card.zoomTo}
      </button>
      <button type="button" onClick={() => props.share()}>
        <Share size={16} strokeWidth={1.6} aria-hidden="true" />
        {words().card.send}
      </button>
      <button
        type="button"
        aria-label={words().card.download}
        disabled={!props.download}
        onClick={() => props.download?.()}
      >
        <Download size={16} strokeWidth={1.6} aria-hidden="true" />
        <span class="card-action-word">{words().card.download}</span>
        {/* A phone's width has no room for the verb, which the icon says too. */}
        <span class="card-action-short">{words().card.downloadShort}</span>
      </button>
    </div>
  );
}
