import { nameUnder } from "./name-in-properties.ts";

/** What one property, or the recognition of names, would call features. */
export interface NameSample {
  /** How many of the features it gives a name. */
  readonly count: number;
  /** The first names that differ, at most `SAMPLES`, each cut off at `LONGEST_SAMPLE` UTF-16 units. */
  readonly samples: readonly string[];
}

/** A property by which features can be called. */
export interface NameChoice extends NameSample {
  readonly key: string;
}

/** By what the features of a file can be called. */
export interface NameChoices {
  readonly features: number;
  readonly recognised: NameSample;
  /** In the order in which the file has them, at most `MOST_KEYS`. */
  readonly properties: readonly NameChoice[];
  /** How many properties beyond these hold a name. */
  readonly more: number;
}

const SAMPLES = 3;
export const LONGEST_SAMPLE = 80;
/** Whoever has more columns looks for one in a table, not in a list of buttons. */
export const MOST_KEYS = 200;

interface Growing {
  count: number;
  readonly samples: string[];
}

const begun = (): Growing => ({ count: 0, samples: [] });

function take(into: Growing, name: string): void {
  into.count += 1;
  if (into.samples.length === SAMPLES) return;
  const sample = name.slice(0, LONGEST_SAMPLE);
  if (!into.samples.includes(sample)) into.samples.push(sample);
}

/** Gathers feature by feature by what the features of a file can be called. */
export function gatherNameChoices() {
  const keys = new Map<string, Growing>();
  const others = new Set<string>();
  const recognised = begun();
  let features = 0;
  const placeOf = (key: string): Growing | undefined => {
    const known = keys.get(key);
    if (known) return known;
    if (keys.size === MOST_KEYS) return void others.add(key);
    const fresh = begun();
    keys.set(key, fresh);
    return fresh;
  };
  return {
    /** Takes a feature's properties, and what it is called as long as nothing is chosen. */
    add: (properties: Readonly<Record<string, unknown>>, name: string | undefined): void => {
      features += 1;
      if (name !== undefined) take(recognised, name);
      for (const key of Object.keys(properties)) {
        const found = nameUnder(properties, key);
        if (found === undefined) continue;
        const place = placeOf(key);
        if (place) take(place, found.name);
      }
    },
    finish: (): NameChoices => ({
      features,
      recognised,
      properties: [...keys].map(([key, sample]) => ({ key, ...sample })),
      more: others.size,
    }),
  };
}
