/**
 * A datum's name as it is compared: without Esri's `D_` and `GCS_`, accents, capitals, spaces and punctuation, so that
 * `D_European_1950` and `European 1950` are one.
 */
export const datumKey = (name: string): string =>
  name
    .normalize("NFD")
    .replace(/^(?:D|GCS)_/, "")
    .toLowerCase()
    .replace(/[^a-z\d+]/g, "");
