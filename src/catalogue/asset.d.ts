/** The addresses of the catalogue's assets, as `geodata/plugin.ts` makes them. */
declare module "virtual:catalogue" {
  /** What the page knows of all parks and landmarks from the start. */
  const url: string;
  export default url;
  /** What table, charts, filters and the strip of time need beside it (`figures/park-figures.ts`). */
  export const figuresUrl: string;
  /** The details of some of the parks, by the number of their file (`details-file.ts`). */
  export const detailsUrl: (file: number) => string;
}
