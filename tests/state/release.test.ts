import { createRoot, createSignal } from "solid-js";
import { expect, test, vi } from "vitest";
import { EMPTY_DOCUMENT, type Document } from "../../src/document/document.ts";
import { createNoticeState } from "../../src/state/notice.ts";
import { createReleaseState } from "../../src/state/release.ts";
import type { SavingState } from "../../src/state/document/saving.ts";
import { waitFor } from "../support/wait-for.ts";

const SOME: Document = { ...EMPTY_DOCUMENT };

const aRelease = (isReplaced: boolean, first: SavingState, document: Document = SOME) => {
  const [saving, setSaving] = createSignal<SavingState>(first);
  const page = {
    isReplaced: vi.fn<() => Promise<boolean>>(() => Promise.resolve(isReplaced)),
    keepDrafts: vi.fn<() => void>(),
    reload: vi.fn<() => void>(),
  };
  const notices = createNoticeState();
  const release = createRoot(() =>
    createReleaseState({ page, own: { saving, document: () => document }, notices }),
  );
  return { page, notices, release, setSaving };
};

test("a new version is looked for once at a time, and not any more when it was found", async () => {
  const { release, page } = aRelease(true, "idle");
  release.look();
  release.look();
  expect(release.isNew()).toBe(false);
  await waitFor(() => expect(release.isNew()).toBe(true));
  release.look();
  expect(page.isReplaced).toHaveBeenCalledTimes(1);
});

test("a failure of the same version is looked into each time", async () => {
  const { release, page } = aRelease(false, "idle");
  release.look();
  await new Promise((resolve) => setImmediate(resolve));
  release.look();
  expect(page.isReplaced).toHaveBeenCalledTimes(2);
  expect(release.isNew()).toBe(false);
});

test("the page is loaded anew only when drafts are kept and all is saved", async () => {
  const { release, page, setSaving } = aRelease(true, "saving");
  const reloaded = release.reload();
  expect(page.keepDrafts).toHaveBeenCalledTimes(1);
  await Promise.resolve();
  expect(page.reload).not.toHaveBeenCalled();
  setSaving("saved");
  await reloaded;
  expect(page.reload).toHaveBeenCalledTimes(1);
});

test("parks that cannot be saved keep the page, and that is told", async () => {
  const { release, page, notices } = aRelease(true, { problem: { kind: "quota" } });
  await release.reload();
  expect(page.reload).not.toHaveBeenCalled();
  expect(notices.alert()).toEqual({ kind: "storage-problem", problem: { kind: "quota" } });
});

test("where nothing can be saved and nothing is there, nothing is lost by it", async () => {
  const { release, page } = aRelease(true, { problem: { kind: "refused" } }, EMPTY_DOCUMENT);
  await release.reload();
  expect(page.reload).toHaveBeenCalledTimes(1);
});
