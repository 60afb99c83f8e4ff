import type { Result } from "../result.ts";
import type { Envelope, ImportProblem } from "./answer.ts";
import type { FindingData, TextPlace, Severity } from "./finding.ts";
import type { Fix } from "./fix.ts";
import type { Format } from "./format.ts";
import type { FormatId, ImportSource } from "./source.ts";

/** What some formats allow and GeoJSON does not: rings wound either way, and polygons that enclose nothing. */
export type GeometryAllowance = "any-winding" | "hollow-rings";

/** One feature as a parser found it. What is wrong with it is found out behind the sink, alike for all formats. */
export interface FoundFeature {
  /** The parsed JSON, or what a library made of another format: mostly a GeoJSON Feature, but nobody has checked. */
  readonly value: unknown;
  /** The feature to the letter, where the file is JSON: its text, or where that stands. */
  readonly text?: string | JsonRange;
  /** Where it is in the file; the number of the feature is added behind the sink. */
  readonly place: TextPlace;
  /** What is wrong with its very text, which is not added then: nobody looks at the value. */
  readonly fault?: FindingData;
  /** What is no fault in this format. */
  readonly allows?: readonly GeometryAllowance[];
  /** The bare geometry in the file of which the feature was made: places are looked for there. */
  readonly geometryAt?: JsonRange;
}

/** Takes what a parser finds. */
export interface FeatureSink {
  /** @throws {ImportRefusal} past a limit */
  add(found: FoundFeature): void;
  /** Reports what is not about one feature, or what only the parser of the format can see. */
  find(detail: FindingData, severity: Severity, place: TextPlace, fix?: Fix): void;
  /** How much of the file is read, from 0 to 1. */
  reportProgress(done: number): void;
}

/** What is known of a file once all of it is read. */
export interface ParseOutcome {
  readonly envelope?: Envelope;
  /**
   * The coordinate system that the file names: a code such as `EPSG:4547` or `urn:ogc:def:crs:EPSG::4547`, or WKT; in
   * angle brackets where its numbers stand in the order of the register.
   */
  readonly crs?: string;
  /** The format of what an archive held, where that is one. */
  readonly format?: FormatId;
}

/** Reads one format: tells the sink of each feature, and gives what holds for the file. */
export type ParseFormat = (
  source: ImportSource,
  sink: FeatureSink,
  parsers: FormatParsers,
) => Promise<Result<ParseOutcome, ImportProblem>>;

/** Formats and their parsers: archives ask for those of the files that they hold. */
export interface FormatParsers {
  readonly formats: readonly Format[];
  /** Loads the parser of a format. */
  readonly parserOf: (format: FormatId) => Promise<ParseFormat>;
}

/** Thrown through the libraries that call us back, when a limit is passed or a file is refused. */
export class ImportRefusal extends Error {
  readonly problem: ImportProblem;
  /** @param problem why the import ends here */
  constructor(problem: ImportProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** A stretch of a JSON text, in bytes. */
export interface JsonRange {
  readonly of: JsonText;
  readonly start: number;
  readonly end: number;
}

/** A JSON text in UTF-8, and where each of its bytes stands in what it was made of. */
export interface JsonText {
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The text as it came, but in UTF-8: lines and columns are counted in it. */
  readonly original: Uint8Array<ArrayBuffer>;
  readonly originalOffset: (offset: number) => number;
}
