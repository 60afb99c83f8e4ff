import CircleCheck from "lucide-solid/icons/circle-check";
import TriangleAlert from "lucide-solid/icons/triangle-alert";
import { Match, Switch } from "solid-js";
import type { OwnDocumentState } from "../../../state/document/own-document.ts";
import { useWords } from "../../ui/use-words.ts";
import { storageShort } from "./storage-sentence.ts";
import "./saved-status.css";

interface SavedStatusProps {
  readonly saving: ReturnType<OwnDocumentState["saving"]>;
  readonly hasFiles: boolean;
}

/** Whether the user's parks are on the disk, all the time: it says so only once they are. */
export function SavedStatus(props: SavedStatusProps) {
  const words = useWords();
  const problem = () => {
    const { saving } = props;
    return typeof saving === "object" ? saving.problem : undefined;
  };
  const isSaved = (): boolean =>
    props.saving === "saved" || (props.saving === "idle" && props.hasFiles);
  return (
    <div class="saved-status">
      <p role="status" class="saved-status__state" data-problem={problem() ? "" : undefined}>
        <Switch>
          <Match when={problem()}>
            {(found) => (
              <>
                <TriangleAlert aria-hidden="true" />
                {storageShort(found(), words())}
              </>
            )}
          </Match>
          <Match when={props.saving === "saving"}>{words().saving.saving}</Match>
          <Match when={isSaved()}>
            <CircleCheck aria-hidden="true" />
            {words().saving.saved}
          </Match>
        </Switch>
      </p>
    </div>
  );
}
