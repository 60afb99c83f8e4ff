/** The address of the catalogue, bundled into one file by `geodata/plugin.ts`. */
declare module "virtual:catalogue" {
  const url: string;
  export default url;
}
