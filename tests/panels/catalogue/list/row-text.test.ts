import { describe, expect, test } from "vitest";
import { listedAreaText } from "../../../../src/panels/catalogue/list/listed-area-text.ts";
import { parkPlaceText } from "../../../../src/panels/catalogue/place-text.ts";
import { plain } from "../../../../src/words/format/figures.ts";

describe("an area in the list", () => {
  test.each([
    [800_000, "80 ha"],
    [4_856_000, "485.6 ha"],
    [661_900, "66.19 ha"],
    [65_000, "6.5 ha"],
  ])("of %d m² has no more decimals than its source when stated: %s", (squareMetres, text) => {
    expect(plain(listedAreaText({ squareMetres, how: "stated" }, "ha", "en"))).toBe(text);
  });

  test("keeps its decimals when measured", () => {
    const text = listedAreaText({ squareMetres: 800_000, how: "measured" }, "ha", "en");
    expect(plain(text)).toBe("80.00 ha");
  });

  test("keeps the noughts of a whole number", () => {
    const text = listedAreaText({ squareMetres: 26_000_000, how: "stated" }, "ha", "en");
    expect(plain(text)).toBe("2\u2009600 ha");
  });
});

describe("a place in the list", () => {
  const mentougou = {
    country: "CN",
    city: { en: "Beijing", zh: "北京" },
    district: { en: "Mentougou", zh: "门头沟区" },
  };

  test("goes from the city to the country in English and the other way in Chinese", () => {
    expect(parkPlaceText(mentougou, "en")).toBe("Beijing, China · Mentougou");
    expect(parkPlaceText(mentougou, "zh")).toBe("中国北京 · 门头沟区");
  });

  test("names a city that is its own country once", () => {
    const singapore = { country: "SG", city: { en: "Singapore", zh: "新加坡" } };
    expect(parkPlaceText(singapore, "en")).toBe("Singapore");
    expect(parkPlaceText(singapore, "zh")).toBe("新加坡");
  });
});
