import { FILTERS_ID } from "../../ui/element-ids.ts";
import { useWords } from "../../ui/use-words.ts";

/** Lets all parks back in. The button goes with the filters: the keyboard is led to the first of them. */
export function ClearFilters(props: { readonly clear: () => void }) {
  const words = useWords();
  const clear = (): void => {
    props.clear();
    document.getElementById(FILTERS_ID)?.querySelector("button")?.focus();
  };
  return (
    <button type="button" class="text-button" onClick={clear}>
      {words().list.clearFilters}
    </button>
  );
}
