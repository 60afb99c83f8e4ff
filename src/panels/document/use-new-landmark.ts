import { batch } from "solid-js";
import type { CollectionId, OwnParkId } from "../../document/document.ts";
import { addLandmark } from "../../document/landmark-edits.ts";
import type { Position } from "../../geo/position.ts";
import { useAtlas } from "../../state/context.ts";
import { useWords } from "../ui/use-words.ts";

/** Makes a place a landmark of the user's, opens its card there, and has its name written. */
export function useNewLandmark(): (position: Position, name: string) => void {
  const {
    document: { own },
    view: { selection, select },
  } = useAtlas();
  const words = useWords("document/landmark");
  return (position, name) => {
    const id = `own-${own.newId()}` as OwnParkId;
    const file = {
      id: own.newId() as CollectionId,
      name: words().file,
      colour: own.nextColour(),
    };
    own.edit(addLandmark({ id, name, position, file }));
    // Another version of the atlas may keep the document; that was said.
    if (!own.park(id)) return;
    batch(() => {
      select(id);
      selection.rename(id);
    });
  };
}
