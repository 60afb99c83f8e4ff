import type { Accessor } from "solid-js";
import { useAtlas } from "../../state/context.ts";
import { useWords } from "../ui/use-words.ts";

/** How many parks the catalogue has, in how many countries: `42 parks, 17 countries and regions`. */
export function useCountedParks(): Accessor<string> {
  const { catalogue } = useAtlas();
  const words = useWords();
  return () => {
    const parks = catalogue.parks();
    const countries = new Set(parks.map((park) => park.place.country));
    return words().shell.counted(parks.length, countries.size);
  };
}
