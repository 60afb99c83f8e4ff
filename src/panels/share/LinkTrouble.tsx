import { Match, Show, Switch } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { useSharing } from "./sharing-context.ts";
import { countText } from "../../words/format/figures.ts";
import { useWords } from "../ui/use-words.ts";

/** Why there is no link, and what to do instead. */
export function LinkProblem() {
  const { phase, retry } = useSharing();
  const words = useWords("share/dialog");
  const excess = () => {
    const now = phase();
    return now.kind === "past-limit" ? now.excess : undefined;
  };
  return (
    <Switch>
      <Match when={excess()}>
        {(past) => (
          <div role="alert" class="share-alert">
            <p>{words().pastLimit[past().of](countText(past().count), countText(past().limit))}</p>
            <FileButton />
          </div>
        )}
      </Match>
      <Match when={phase().kind === "failed"}>
        <div role="alert" class="share-alert">
          <p>{words().failed}</p>
          <button type="button" class="push-button" onClick={() => retry()}>
            {words().tryAgain}
          </button>
          <FileButton />
        </div>
      </Match>
    </Switch>
  );
}

/** Leads to the dialog by which parks are taken out. */
function FileButton() {
  const { export: exports, share: sharing } = useAtlas();
  const words = useWords("share/dialog");
  const go = (): void => {
    sharing.close();
    exports.open();
  };
  return (
    <Show when={exports.hasParks()}>
      <button type="button" class="push-button" onClick={go}>
        {words().asFile}
      </button>
    </Show>
  );
}
