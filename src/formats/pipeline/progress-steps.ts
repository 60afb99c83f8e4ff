import type { Progress } from "../answer.ts";

/** As many as a bar of progress has room for, and few enough for whoever draws it. */
const STEPS = 200;

/** Passes progress on in two hundred steps a phase at most, however often it is told: readers tell feature by feature. */
export function inSteps(tell: (progress: Progress) => void): (progress: Progress) => void {
  let last = "";
  return (progress) => {
    const step = `${progress.phase} ${Math.floor(progress.done * STEPS)}`;
    if (step === last) return;
    last = step;
    tell(progress);
  };
}
