import CircleCheck from "lucide-solid/icons/circle-check";
import TriangleAlert from "lucide-solid/icons/triangle-alert";
import { Match, Switch } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { useWords } from "../../ui/use-words.ts";
import { storageShort } from "./storage-sentence.ts";
import "./saved-status.css";

/** Whether the user's parks are on the disk, all the time: it says so only once they are. */
export function SavedStatus() {
  const { own } = useAtlas().document;
  const words = useWords();
  const problem = () => {
    const state = own.saving();
    return typeof state === "object" ? state.problem : undefined;
  };
  const isSaved = (): boolean =>
    own.saving() === "saved" || (own.saving() === "idle" && own.document().collections.size > 0);
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
          <Match when={own.saving() === "saving"}>{words().saving.saving}</Match>
          <Match when={isSaved()}>
            <CircleCheck aria-hidden="true" />
            {words().saving.saved}
          </Match>
        </Switch>
      </p>
    </div>
  );
}
