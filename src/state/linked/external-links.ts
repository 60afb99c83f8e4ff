import { createSignal } from "solid-js";
import type { ExternalDependencies } from "./open-external-link.ts";
import { lazily } from "../lazy.ts";
import { looksLikeLink, mayBePosition } from "../catalogue/link-like.ts";

const loadActions = lazily(
  () => import("./open-external-link.ts"),
  ({ openExternalLink }) => openExternalLink,
);

/** Links of other maps and of this atlas, and addresses of files, wherever they are typed or pasted. */
export function createExternalState(dependencies: Omit<ExternalDependencies, "ask">) {
  const [asked, setAsked] = createSignal<URL>();
  const { imports, notices } = dependencies;
  const ask = (text: string): void => {
    const read = imports.readAddress(text);
    if (read.ok) setAsked(read.value);
    else notices.show({ kind: "address-failed", host: text.trim(), problem: read.problem });
  };
  const take = async (text: string, name: string): Promise<void> => {
    if (!looksLikeLink(text) && !mayBePosition(text)) return imports.addText(text, name);
    try {
      await (
        await loadActions()
      )({ ...dependencies, ask }, text, name);
    } catch {
      notices.show({ kind: "not-loaded", tryAgain: () => void take(text, name) });
    }
  };
  return {
    /** The address of a file, which waits for the user to agree that its host is asked. */
    asked,
    forget: (): void => void setAsked(undefined),
    ask,
    /** Takes a text that was pasted or dropped, under the name that the interface gives it. */
    take,
    openLink: dependencies.openLink,
  };
}
