import { lazily } from "../../state/lazy.ts";
import type { LinkCoder } from "../../state/linked/link-coder.ts";
import type { SizeEstimator } from "../../state/share/size-estimates.ts";

const load = lazily(
  () => import("./link-coder.ts"),
  (module) => module,
);

/** The link coder as the page begins with it: its code comes when it is first asked. */
export const createLinkCoder = (): LinkCoder & SizeEstimator => ({
  encode: (files, reductions = []) =>
    load().then(
      ({ encode }) => encode(files, reductions),
      () => undefined,
    ),
  decode: (text) => load().then(({ decode }) => decode(text)),
  estimate: (order, onEstimate) => {
    let isCalledOff = false;
    const forward: typeof onEstimate = (news) => void (isCalledOff || onEstimate(news));
    const callOff = load().then(
      ({ estimate }) => (isCalledOff ? undefined : estimate(order, forward)),
      () => forward({ kind: "failed" }),
    );
    return () => {
      isCalledOff = true;
      void callOff.then((end) => end?.());
    };
  },
});
