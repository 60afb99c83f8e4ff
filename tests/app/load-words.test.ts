import { expect, test } from "vitest";
import { createLanguages } from "../../src/app/load-words.ts";
import { waitFor } from "../support/wait-for.ts";

test("English is spoken at once, Chinese as soon as its words are here", async () => {
  const speech = createLanguages(() => {});
  expect(speech.isReady("en")).toBe(true);
  expect(speech.isReady("zh")).toBe(false);
  expect(speech.wordsIn("zh")).toBe(speech.wordsIn("en"));
  speech.load("zh");
  await waitFor(() => expect(speech.isReady("zh")).toBe(true));
  expect(speech.wordsIn("zh").list.listName).toBe("园区");
  expect(speech.wordsIn("en").list.listName).toBe("Parks");
});
