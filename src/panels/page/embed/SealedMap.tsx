import { useWords } from "../../ui/use-words.ts";

/** Stands where the map would, in a frame whose page keeps it from starting workers. */
export function SandboxedMap() {
  const [words, embedWords] = [useWords(), useWords("page/embed")];
  return (
    <div class="embed-sealed" role="region" aria-label={words().map.regionName} data-state="error">
      <p role="alert">{embedWords().sealed}</p>
    </div>
  );
}
