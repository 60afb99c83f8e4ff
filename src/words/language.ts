import type { AreaUnit, LengthUnit } from "../geo/units.ts";

/** A language of the interface by the name of its folder beside this file: `en`, `zh`. Links name it so, too. */
export type Language = string;

/** A figure apart from its unit, since the two are set in different sizes. A space goes between them. */
export interface Quantity {
  readonly figure: string;
  readonly unit: string;
}

/** What the page knows of a language without its words. It comes with the page for every language. */
export interface LanguageFacts {
  /** The tag by BCP 47 that HTML and `Intl` are given. */
  readonly tag: string;
  /** The language in itself, as it stands on the button that chooses it: `English`, `中文`. */
  readonly name: string;
  /** Under which key data have texts in this language, such as the names of parks. Those without it are shown in English. */
  readonly dataKey: string;
  /** Countries and regions, by ISO 3166-1 alpha-2, that go by another name here than Unicode's. */
  readonly countries?: Readonly<Record<string, string>>;
  /** Between the members of a list. */
  readonly listSeparator: string;
  /** The names of the units, short as they stand after a figure. */
  readonly areaUnits: Readonly<Record<AreaUnit, string>>;
  readonly lengthUnits: Readonly<Record<LengthUnit, string>>;
  readonly dates: {
    /** The tag by BCP 47 that `Intl` writes dates for; it may name a country. */
    readonly tag: string;
    /** How the month is written where a day stands with it. */
    readonly monthWithDay: "short" | "long";
    /** A year alone. */
    readonly year: (year: string) => string;
  };
  readonly money: {
    /** The units that large sums are counted in, the largest first: from which sum on, and the name. */
    readonly scales: readonly (readonly [from: number, name: string])[];
    /** A sum; `figure` counts in `scale`, which is empty for small ones. `currency` by ISO 4217. */
    readonly sum: (figure: string, scale: string, currency: string) => Quantity;
  };
  /** A position, from its distances to the equator and to the meridian of Greenwich. */
  readonly position: (lat: string, isSouth: boolean, lon: string, isWest: boolean) => string;
  /** A town with its country. */
  readonly townOf: (town: string, country: string) => string;
  /** A name that begins a line, as it stands within a sentence. */
  readonly midSentence: (name: string) => string;
  /** How the names on the embedded basemap are written. */
  readonly mapLabels: {
    /** The property of its features that has names in this language; `name`, in English, where one has none. */
    readonly nameKey: string;
    /** Size in pixels and letter spacing in em of the names of areas, such as countries. */
    readonly areaSize: number;
    readonly areaSpacing: number;
    /** Whether the names of waters are slanted: scripts without an italic are not. */
    readonly slantedWaters: boolean;
  };
}
