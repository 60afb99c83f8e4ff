import Download from "lucide-solid/icons/download";
import ScanSearch from "lucide-solid/icons/scan-search";
import Share from "lucide-solid/icons/share-2";
import type { Park } from "../../../catalogue/park.ts";
import { writePark } from "../../../catalogue/write.ts";
import { useAtlas } from "../../../state/context.ts";
import { useWords } from "../../ui/use-words.ts";
import { citedSources } from "../cited-sources.ts";

interface CardActionsProps {
  readonly park: Park;
}

/** What can be done with the park: go there, send it to somebody, take it along. */
export function CardActions(props: CardActionsProps) {
  const atlas = useAtlas();
  const words = useWords();
  const download = (): void => {
    const ids = [...citedSources(props.park).keys()];
    const sources = ids.flatMap((id) => atlas.catalogue.source(id) ?? []);
    const text = writePark(props.park, sources);
    atlas.export.saveFile(
      `${props.park.id}.geojson`,
      new Blob([text], { type: "application/geo+json" }),
    );
  };
  return (
    <div class="card-actions">
      <button type="button" onClick={() => atlas.view.camera.zoomTo(props.park.id)}>
        <ScanSearch size={16} strokeWidth={1.6} aria-hidden="true" />
        {words().card.zoomTo}
      </button>
      <button type="button" onClick={() => atlas.share.open()}>
        <Share size={16} strokeWidth={1.6} aria-hidden="true" />
        {words().card.send}
      </button>
      <button type="button" aria-label={words().card.download} onClick={download}>
        <Download size={16} strokeWidth={1.6} aria-hidden="true" />
        <span class="card-action-word">{words().card.download}</span>
        {/* A phone's width has no room for the verb, which the icon says too. */}
        <span class="card-action-short">{words().card.downloadShort}</span>
      </button>
    </div>
  );
}
