import { lazily } from "../state/lazy.ts";
import type { LinkCoder } from "../state/link-coder.ts";

const load = lazily(
  () => import("./link-worker.ts"),
  (module) => module,
);

/** The link coder as the page begins with it: its code comes when it is first asked. */
export const createLinkCoder = (): LinkCoder => ({
  encode: (files, diets = []) =>
    load().then(
      ({ encode }) => encode(files, diets),
      () => undefined,
    ),
  decode: (text) => load().then(({ decode }) => decode(text)),
  weigh: (order, tell) => {
    let isCalledOff = false;
    const tellOn: typeof tell = (news) => void (isCalledOff || tell(news));
    const callOff = load().then(
      ({ weigh }) => (isCalledOff ? undefined : weigh(order, tellOn)),
      () => tellOn({ kind: "failed" }),
    );
    return () => {
      isCalledOff = true;
      void callOff.then((end) => end?.());
    };
  },
});
