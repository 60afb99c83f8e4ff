// The view's vocabulary, for rooms that know the state but not how links are written.
export type { CameraView, MapProjection, Theme } from "../../share/view.ts";
