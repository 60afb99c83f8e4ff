import { createSignal } from "solid-js";
import type { CollectionId } from "../document/sketch.ts";
import type { CameraState } from "./camera-state.ts";
import type { GhostState } from "./ghosts.ts";
import type { MeasuresState } from "./measures.ts";
import type { MendingParts } from "./mending.ts";
import type { NoticeState } from "./notice.ts";
import type { LayerText } from "./subject.ts";

export interface DatumParts extends MendingParts {
  readonly ghosts: GhostState;
  readonly camera: CameraState;
  readonly measures: MeasuresState;
  readonly notices: NoticeState;
  readonly layerText: LayerText;
}

export type DatumDoor = ReturnType<typeof createDatumDoor>;

/** Which file's datum is looked at. The rest of it, `datum.ts`, comes with its dialog. */
export function createDatumDoor(parts: DatumParts) {
  const [openId, setOpenId] = createSignal<CollectionId>();
  return {
    parts,
    openId,
    open: (id: CollectionId): void => void setOpenId(id),
    close: (): void => {
      setOpenId(undefined);
      parts.ghosts.clear();
    },
  };
}
