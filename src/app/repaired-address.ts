import { mayBeGarbled } from "../share/link.ts";
import { lazily } from "../state/lazy.ts";

const loadRepair = lazily(
  () => import("./repair-fragment.ts"),
  ({ repairedFragment }) => repairedFragment,
);

/** Goes on once the address of the page has a link that is as it was written, whatever was done to it on its way. */
export function repairAddress(then: () => void): void {
  const { hash } = location;
  if (!mayBeGarbled(hash)) return then();
  const repair = async (): Promise<void> => {
    const repairedFragment = await loadRepair();
    const repaired = `#${await repairedFragment(hash.slice(1))}`;
    if (repaired !== hash && location.hash === hash) history.replaceState(null, "", repaired);
  };
  // Without the code that repairs it a link is read as it came.
  void repair()
    .catch(() => {})
    .then(then);
}
