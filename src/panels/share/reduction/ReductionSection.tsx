import ChevronRight from "lucide-solid/icons/chevron-right";
import { createSignal, Show } from "solid-js";
import { ReductionList } from "./ReductionList.tsx";
import { useSharing } from "../sharing-context.ts";
import "./reductions.css";
import { useWords } from "../../ui/use-words.ts";

/** Some chats cut longer links off: the ways to make one shorter are then seen at once. */
const LONG_CHARACTERS = 2000;

/** Ways to make the link shorter, wherever parks travel in it. Unfolded, it estimates what each would save. */
export function ReductionSection() {
  const { files, characters } = useSharing();
  const words = useWords("share/reduction");
  const [wish, setWish] = createSignal<boolean | undefined>(undefined);
  // Once unfolded it stays so: a size reduction that helps must not fold it away.
  const isOpen = () => wish() ?? (characters() ?? 0) > LONG_CHARACTERS;
  return (
    <Show when={files().length > 0}>
      <details
        class="reductions"
        open={isOpen()}
        onToggle={(event) => setWish(event.currentTarget.open)}
      >
        <summary>
          <ChevronRight aria-hidden="true" />
          {words().title}
        </summary>
        <Show when={isOpen()}>
          <ReductionList />
        </Show>
      </details>
    </Show>
  );
}
