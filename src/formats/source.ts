/** The name of a file format, which is that of its folder, such as `geojson-seq`. */
export type FormatId = string;

/** One file's name and content. */
export interface SourceFile {
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** Where a file was downloaded from, and the SHA-256 (FIPS 180-4) of its content in base64url. */
export interface WebSource {
  readonly address: string;
  readonly sha256: string;
}

/** What is imported at once: a file, and the files that belong to it, such as the .dbf and .prj of a loose .shp. */
export interface ImportSource extends SourceFile {
  /** How the text came: pasted text may be in a format that no file is, such as a bare list of coordinates. */
  readonly origin: "file" | "paste" | "address";
  readonly companions: readonly SourceFile[];
  readonly web?: WebSource;
  /** The encoding that the user chose for its text: a label of the Encoding Standard, such as `gb18030`. */
  readonly encoding?: string;
}
