import { createSignal } from "solid-js";
import type { ImportProblem } from "../formats/answer.ts";
import type { IgnoredValue } from "../share/link.ts";
import type { RemoteAddressProblem, AddressProblem } from "../share/remote-address.ts";
import type { ExternalNoPlace } from "../share/external/external-link.ts";
import type { StorageProblem } from "../storage/store.ts";
import type { PartialStep } from "../document/merged-step.ts";
import type { ImprovementRemarks, LinkedParksProblem } from "../share/linked-parks.ts";

/** A file that brought nothing, and why. */
export interface FailedFile {
  readonly name: string;
  readonly problem: ImportProblem;
}

/** A property of the user's parks was changed, which Undo takes back: of one park, by its name, or of several. */
export interface PropertiesChanged {
  readonly kind: "properties-changed";
  readonly deed: "changed" | "added" | "renamed" | "removed";
  readonly key: string;
  /** Its name now, where it was renamed. */
  readonly to?: string;
  readonly name?: string;
  readonly parks: number;
}

/** What the page has to say once, as data; the sentence is made where the language is known. */
export type Notice =
  | { readonly kind: "link-values-ignored"; readonly ignored: readonly IgnoredValue[] }
  | { readonly kind: "street-unreachable"; readonly host: string }
  | { readonly kind: "position-copied"; readonly text: string }
  | { readonly kind: "copy-refused" }
  /** A part of the page could not be loaded, and what was to be done by it is not done. */
  | { readonly kind: "not-loaded"; readonly tryAgain: () => void }
  /** `waiting`: features that were not added. `hasReport`: something was found that is worth a look. */
  | {
      readonly kind: "imported";
      readonly parks: number;
      readonly waiting: number;
      readonly names: readonly string[];
      readonly hasReport: boolean;
    }
  /** `earlier`: files that were chosen or dropped together with it and failed before it. */
  | ({ readonly kind: "import-failed"; readonly earlier?: readonly FailedFile[] } & FailedFile)
  | { readonly kind: "address-failed"; readonly host: string; readonly problem: AddressProblem }
  | { readonly kind: "storage-problem"; readonly problem: StorageProblem }
  /** A park or a file, which Undo brings back. */
  | { readonly kind: "removed"; readonly name: string }
  | { readonly kind: "all-removed" }
  | PropertiesChanged
  /** Other tabs have written where a step back or forward would have. */
  | ({ readonly kind: "step-passed-over" } & PartialStep)
  /** The parks of a link are among the user's now. */
  | { readonly kind: "link-kept"; readonly parks: number }
  /** `readable`: parks that can be shown all the same. `before`: characters of the link in front of its parks. */
  | {
      readonly kind: "link-damaged";
      readonly problem: LinkedParksProblem;
      readonly readable: number;
      readonly before: number;
    }
  /** What is to be said of the parks of the catalogue that the link improves. */
  | { readonly kind: "link-improvements"; readonly remarks: ImprovementRemarks }
  | { readonly kind: "link-source-refused"; readonly problem: RemoteAddressProblem }
  /** A link of another map that says no place. */
  | ({ readonly kind: "link-nowhere" } & Pick<ExternalNoPlace, "service" | "reason">)
  | { readonly kind: "offline" };

/** Whether a notice interrupts (`role=alert`) or waits its turn (`role=status`). */
const isAlert = (notice: Notice): boolean => ALERTS.includes(notice.kind);

const ALERTS: readonly Notice["kind"][] = [
  "link-nowhere",
  "street-unreachable",
  "not-loaded",
  "copy-refused",
  "import-failed",
  "address-failed",
  "storage-problem",
  "link-damaged",
  "link-improvements",
  "link-source-refused",
];

export type NoticeState = ReturnType<typeof createNoticeState>;

/** One notice of each sort at a time: a newer one replaces the one before it, but what is added never hides a failure. */
export function createNoticeState() {
  const [status, setStatus] = createSignal<Notice | undefined>(undefined, { equals: false });
  const [alert, setAlert] = createSignal<Notice | undefined>(undefined, { equals: false });
  return {
    /** What is said politely now, if anything is. */
    status,
    /** What has gone wrong and was not dismissed yet. */
    alert,
    show: (next: Notice): void => void (isAlert(next) ? setAlert(next) : setStatus(next)),
    dismissStatus: (): void => void setStatus(undefined),
    dismissAlert: (): void => void setAlert(undefined),
  };
}
