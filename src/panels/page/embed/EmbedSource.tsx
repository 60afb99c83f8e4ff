import { Show } from "solid-js";
import { useAtlas } from "../../../state/context.ts";
import { SourceAnswers, SourceQuestion } from "../../linked/SourceQuestion.tsx";
import "../../linked/linked-banner.css";

/** Asks before the host of the link's file is asked: whose page the frame stands in makes no difference. */
export function EmbedSource() {
  const { linked } = useAtlas();
  const asked = (): URL | undefined => {
    const { phase, file } = linked.state();
    return phase === "done" ? undefined : file;
  };
  return (
    <Show when={asked()}>
      {(file) => (
        <div class="embed-source">
          <SourceQuestion file={file()} />
          <SourceAnswers
            file={file()}
            asking={linked.state().phase === "asking"}
            agree={() => void linked.agree()}
            decline={linked.decline}
          />
        </div>
      )}
    </Show>
  );
}
