import { useWords } from "../../ui/use-words.ts";

/** Stands where the map would, in a frame whose page keeps it from starting workers. */
export function SandboxedMap() {
  const [words, say] = [useWords(), useWords("page/embed")];
  return (
    <div class="embed-sealed" role="region" aria-label={words().map.regionName} data-state="error">
      <p role="alert">{say().sealed}</p>
    </div>
  );
}
