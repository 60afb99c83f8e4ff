import type { Result } from "../../result.ts";
import type { StorageProblem, Store } from "../../storage/store.ts";
import type { Tabs } from "./tabs.ts";

/** What the user's device does for the document. No promise of it rejects. */
export interface Device {
  /** Opens the store; `onNewer` is called when a newer version of the atlas takes it over later. */
  openStore(onNewer: () => void): Promise<Result<Store, StorageProblem>>;
  readonly tabs: Tabs;
  /** A short random id of `[a-z0-9]`. */
  newId(): string;
  /** Whether the browser has promised not to clear the store by itself. */
  persisted(): Promise<boolean>;
  /** Asks the browser for that promise. */
  persist(): Promise<boolean>;
}
