import { createEffect, createRoot, createSignal } from "solid-js";
import { expect, test, vi } from "vitest";
import { createLoadedWords } from "../../../src/state/settings/loaded-words.ts";
import { waitFor } from "../../support/wait-for.ts";
import { messagesOf, wordsIn } from "../../support/words.ts";

test("the first view is there in English at once, in Chinese as soon as its words are here", async () => {
  const loaded = createLoadedWords(() => {});
  expect(loaded.hasFirstView("en")).toBe(true);
  expect(loaded.hasFirstView("zh")).toBe(false);
  expect(loaded.firstViewIn("zh")).toBe(loaded.firstViewIn("en"));
  loaded.follow("zh");
  await waitFor(() => expect(loaded.hasFirstView("zh")).toBe(true));
  expect(loaded.firstViewIn("zh").list.listName).toBe("园区");
  expect(loaded.firstViewIn("en").list.listName).toBe("Parks");
});

test("words that nobody has asked for cannot be used", () => {
  const loaded = createLoadedWords(() => {});
  expect(() => loaded.wordsIn("en", "share")).toThrow("The words of share are used");
});

test("a subject is fetched in the language that is asked for, and in English for want of it", async () => {
  const loaded = createLoadedWords(() => {});
  await loaded.load("zh", "export");
  expect(loaded.isHere("zh", "export")).toBe(true);
  expect(loaded.wordsIn("zh", "export")).toEqual(wordsIn("zh", "export"));
  expect(loaded.wordsIn("en", "export")).toEqual(wordsIn("en", "export"));
});

test("a language is ready when all is here that the page shows in another, and is asked for by following it", () =>
  createRoot(async (dispose) => {
    const loaded = createLoadedWords(() => {});
    const [language, choose] = createSignal("en");
    createEffect(() => loaded.follow(language()));
    await loaded.load("en", "share");
    expect(loaded.isReady("zh")).toBe(false);
    choose("zh");
    await waitFor(() => expect(loaded.isReady("zh")).toBe(true));
    expect(loaded.wordsIn("zh", "share")).toEqual(wordsIn("zh", "share"));
    // What is asked for while a language is shown never takes the first view away.
    await loaded.load("en", "view");
    expect(loaded.hasFirstView("zh")).toBe(true);
    await waitFor(() => expect(loaded.isHere("zh", "view")).toBe(true));
    dispose();
  }));

test("a language that the page does not have is shown in English", async () => {
  const notifyMissing = vi.fn<(tryAgain: () => void) => void>();
  const loaded = createLoadedWords(notifyMissing);
  loaded.follow("tlh");
  await waitFor(() => expect(loaded.isReady("tlh")).toBe(true));
  expect(loaded.firstViewIn("tlh")).toEqual(messagesOf("en"));
  expect(notifyMissing).not.toHaveBeenCalled();
});
