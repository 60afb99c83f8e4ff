import { expect, test, vi } from "vitest";
import { createSpeech } from "../../src/app/speech.ts";

test("English is spoken at once, Chinese as soon as its words are here", async () => {
  const speech = createSpeech(() => {});
  expect(speech.speaks("en")).toBe(true);
  expect(speech.speaks("zh")).toBe(false);
  expect(speech.wordsIn("zh")).toBe(speech.wordsIn("en"));
  speech.learn("zh");
  await vi.waitFor(() => expect(speech.speaks("zh")).toBe(true));
  expect(speech.wordsIn("zh").list.listName).toBe("园区");
  expect(speech.wordsIn("en").list.listName).toBe("Parks");
});
