import type { Change } from "../../document/change.ts";

/** What one tab tells the others after its change is on the disk. */
export interface TabMessage {
  /** The form of the document that the sender knows. */
  readonly schema: number;
  readonly revision: number;
  /** What was saved; none where everything was removed. */
  readonly change: Change | undefined;
}

/** The other tabs of this browser in which the atlas is open. */
export interface Tabs {
  send(message: TabMessage): void;
  /** Calls `hear` for what other tabs tell, never for what this one told. */
  listen(hear: (message: TabMessage) => void): void;
}
