import { fail } from "../result.ts";
import type { LinkCoder } from "../state/link-coder.ts";

const load = () => import("./link-worker.ts");

/** The link coder as the page begins with it: its code comes when it is first asked. */
export const createLinkCoder = (): LinkCoder => ({
  encode: (files) =>
    load().then(
      ({ encode }) => encode(files),
      () => undefined,
    ),
  decode: (text) =>
    load().then(
      ({ decode }) => decode(text),
      () => fail({ kind: "corrupt" }),
    ),
});
