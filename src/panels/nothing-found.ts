import { type Accessor, createMemo } from "solid-js";
import { readCoordinates } from "../geo/coordinates.ts";
import { useAtlas } from "../state/context.ts";

/** Whether neither parks nor a typed position stand where the list would. */
export function useNothingFound(): Accessor<boolean> {
  const { layers, list } = useAtlas();
  return createMemo(
    () =>
      list.rows().length + layers.finds().count === 0 &&
      readCoordinates(list.query()) === undefined,
  );
}
