/** The meter's rail in pixels; its middle is the stated area, its ends 10 % less and more. */
export const RAIL = { from: 8, middle: 88, to: 168, percentEachWay: 10 } as const;

/** Where the measured mark stands on the rail. */
export interface MeterMark {
  readonly x: number;
  /** Off the scale, to the left or to the right: a chevron at the end stands for the mark. */
  readonly beyond: "left" | "right" | undefined;
  /** On which side of the mark its label has room. */
  readonly label: "left" | "right";
}

/** Sets a difference in percent of the stated area on the rail. */
export function meterMark(differencePercent: number): MeterMark {
  const perPercent = (RAIL.to - RAIL.middle) / RAIL.percentEachWay;
  const label = differencePercent > 2 ? "left" : "right";
  if (differencePercent > RAIL.percentEachWay) return { x: RAIL.to, beyond: "right", label };
  if (differencePercent < -RAIL.percentEachWay) return { x: RAIL.from, beyond: "left", label };
  return { x: RAIL.middle + differencePercent * perPercent, beyond: undefined, label };
}
