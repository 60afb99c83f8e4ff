import { expect, test } from "vitest";
import { CREDITS } from "../../../geodata/basemap/attribution.ts";
import { creditsOf } from "../../../src/words/en/view/credits.ts";

test.each(["en", "zh"] as const)(
  "everyone whose work is in the base map is credited in %s",
  (language) => {
    const text = creditsOf(language)
      .flatMap(({ lines }) => lines.map((line) => line.text))
      .join(" ");
    const missing = CREDITS.filter(({ name }) => !text.includes(name)).map(({ name }) => name);
    expect(CREDITS.length).toBeGreaterThan(5);
    expect(missing).toEqual([]);
  },
);
