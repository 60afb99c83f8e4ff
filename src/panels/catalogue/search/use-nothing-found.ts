import { type Accessor, createMemo } from "solid-js";
import { useAtlas } from "../../../state/context.ts";

/** Whether no park stands where the list would. */
export function useNothingFound(): Accessor<boolean> {
  const {
    document: { layers },
    catalogue: { list },
  } = useAtlas();
  return createMemo(() => list.rows().length + layers.finds().count === 0);
}
