/** What the panels cover of the map, from each of its edges, in CSS pixels. The camera keeps clear of it. */
export interface CameraPadding {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}
