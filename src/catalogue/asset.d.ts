/** The addresses of the catalogue's assets, as `geodata/plugin.ts` makes them. */
declare module "virtual:catalogue" {
  /** What the page knows of all parks and landmarks from the start. */
  const url: string;
  export default url;
  /** The details of some of the parks, by the number of their file (`details-file.ts`). */
  export const detailsUrl: (file: number) => string;
}
