import Download from "lucide-solid/icons/download";
import Link from "lucide-solid/icons/link";
import ScanSearch from "lucide-solid/icons/scan-search";
import type { Park } from "../../catalogue/park.ts";
import { writePark } from "../../catalogue/write.ts";
import { useAtlas } from "../../state/context.ts";
import { useWords } from "../use-words.ts";
import { citedSources } from "./cited-sources.ts";
import { copyText } from "./clipboard.ts";

interface CardActionsProps {
  readonly park: Park;
}

/** What can be done with the park: go there, send it to somebody, take it along. */
export function CardActions(props: CardActionsProps) {
  const atlas = useAtlas();
  const words = useWords();
  const copyLink = async (): Promise<void> => {
    const link = location.href;
    const copied = await copyText(link);
    atlas.notices.say(
      copied ? { kind: "link-copied", characters: link.length } : { kind: "copy-refused" },
    );
  };
  const download = (): void => {
    const ids = [...citedSources(props.park).keys()];
    const sources = ids.flatMap((id) => atlas.catalogue.source(id) ?? []);
    const text = writePark(props.park, sources);
    atlas.saveFile(`${props.park.id}.geojson`, new Blob([text], { type: "application/geo+json" }));
  };
  return (
    <div class="card-actions">
      <button type="button" onClick={() => atlas.camera.zoomTo(props.park.id)}>
        <ScanSearch size={16} strokeWidth={1.6} aria-hidden="true" />
        {words().card.zoomTo}
      </button>
      <button type="button" onClick={() => void copyLink()}>
        <Link size={16} strokeWidth={1.6} aria-hidden="true" />
        {words().card.copyLink}
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
