import { expect, test } from "vitest";
import { CREDITS } from "../../../geodata/basemap/attribution.ts";
import { wordsIn } from "../../support/words.ts";

test.each(["en", "zh"] as const)(
  "everyone whose work is in the base map is credited in %s",
  (language) => {
    const text = wordsIn(language, "view/credits")
      .flatMap(({ lines }) => lines.map((line) => line.text))
      .join(" ");
    const missing = CREDITS.filter(({ name }) => !text.includes(name)).map(({ name }) => name);
    expect(CREDITS.length).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  },
);
