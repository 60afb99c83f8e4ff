import { createSignal } from "solid-js";
import type { CollectionId } from "../../document/document.ts";
import type { CameraState } from "../view/camera-state.ts";
import type { PreviewOutlineState } from "../view/preview-outlines.ts";
import type { MeasuresState } from "../catalogue/measures.ts";
import type { RepairDependencies } from "./apply-fixes.ts";
import type { NoticeState } from "../notice.ts";
import type { LayerText } from "../catalogue/subject.ts";

export interface DatumDependencies extends RepairDependencies {
  readonly previewOutlines: PreviewOutlineState;
  readonly camera: CameraState;
  readonly measures: MeasuresState;
  readonly notices: NoticeState;
  readonly layerText: LayerText;
}

export type LazyDatum = ReturnType<typeof createLazyDatum>;

/** Which file's datum is looked at. The rest of it, `datum.ts`, comes with its dialog. */
export function createLazyDatum(dependencies: DatumDependencies) {
  const [openId, setOpenId] = createSignal<CollectionId>();
  return {
    parts: dependencies,
    openId,
    open: (id: CollectionId): void => void setOpenId(id),
    close: (): void => {
      setOpenId(undefined);
      dependencies.previewOutlines.clear();
    },
  };
}
