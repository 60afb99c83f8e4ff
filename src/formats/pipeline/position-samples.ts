import type { NumberedFeature } from "./split-features.ts";
import { numberedText } from "./split-features.ts";

/** How many features tell where a file lies. */
const SAMPLED = 200;

/** The first numbers of each geometry of up to 200 features, spread over the file, where their text can be read. */
export function samplesOf(
  features: readonly NumberedFeature[],
): readonly (readonly [number, number])[] {
  const step = Math.ceil(features.length / SAMPLED) || 1;
  return features
    .filter((feature, index) => index % step === 0 && !feature.fault)
    .flatMap((feature) => firstPosition(numberedText(feature)));
}

const COORDINATES =
  /"coordinates"\s*:[\s[]*(-?[\d.]+(?:[eE][-+]?\d+)?)\s*,\s*(-?[\d.]+(?:[eE][-+]?\d+)?)/g;

const firstPosition = (text: string): readonly (readonly [number, number])[] =>
  [...text.matchAll(COORDINATES)].map(([, x, y]) => [Number(x), Number(y)] as const);
