/** What the page can find out about itself, and do with itself. */
export interface ReleasePage {
  /** Whether its address gives another build of it by now. Never rejects. */
  readonly isReplaced: () => Promise<boolean>;
  /** Keeps what is being written in fields of the user's parks. */
  readonly keepDrafts: () => void;
  readonly reload: () => void;
}

/** What the build's loader says when a script or a style sheet of a part could not be had. */
const MISSING = "vite:preloadError";

/** The script by which a build of the page begins: its name changes with whatever of the build does. */
const ENTRY = /\/index-[\w-]+\.js/;

const entryIn = (text: string): string | undefined => ENTRY.exec(text)?.[0];

const ownEntry = (): string | undefined =>
  [...document.scripts].map(({ src }) => entryIn(src)).find((name) => name !== undefined);

/** The page as it was loaded. A gate of the network that answers with a page of its own is no new version. */
export const releasePage: ReleasePage = {
  isReplaced: async () => {
    try {
      const answer = await fetch(location.pathname, { cache: "no-store" });
      const entry = answer.ok ? entryIn(await answer.text()) : undefined;
      return entry !== undefined && entry !== ownEntry();
    } catch {
      return false;
    }
  },
  keepDrafts: () => {
    for (const draft of document.querySelectorAll<HTMLFormElement>("form[data-draft]"))
      draft.requestSubmit();
  },
  reload: () => location.reload(),
};

/** Tells that a script of a worker could not be had. Those of the page itself are told by the build's loader. */
export const reportMissing = (): void => void dispatchEvent(new Event(MISSING));

/** Does something whenever a part of the page could not be had. Lives as long as the page. */
export const onMissing = (act: () => void): void => addEventListener(MISSING, act);
