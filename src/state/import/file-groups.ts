/** A file, and the files that describe the same data beside it. */
export interface FileGroup<File extends { readonly name: string }> {
  readonly main: File;
  readonly companions: readonly File[];
}

/** What may lie beside a .shp (ESRI Shapefile Technical Description, 1998, and its later additions). */
const BESIDE_SHP = ["dbf", "prj", "cpg", "shx", "qpj", "sbn", "sbx", "qix", "shp.xml"];

const splitName = (name: string): readonly [stem: string, extension: string] => {
  const [, stem = name, extension = ""] = /^(.*?)\.(shp\.xml|[^.]*)$/i.exec(name) ?? [];
  return [stem.toLowerCase(), extension.toLowerCase()];
};

/** Puts the parts of each loose shapefile together; every other file stands for itself. The order stays. */
export function groupFiles<File extends { readonly name: string }>(
  files: readonly File[],
): readonly FileGroup<File>[] {
  const stems = new Set(
    files
      .map(({ name }) => splitName(name))
      .flatMap(([stem, ext]) => (ext === "shp" ? [stem] : [])),
  );
  const isBeside = ({ name }: File, of?: string): boolean => {
    const [stem, extension] = splitName(name);
    return BESIDE_SHP.includes(extension) && (of === undefined ? stems.has(stem) : stem === of);
  };
  return files
    .filter((file) => !isBeside(file))
    .map((main) => {
      const [stem, extension] = splitName(main.name);
      const companions = extension === "shp" ? files.filter((file) => isBeside(file, stem)) : [];
      return { main, companions };
    });
}
