import { LINK_LIMITS, type LinkedParksProblem } from "../linked-parks.ts";
import { FormatError } from "./plain-bits.ts";

/** Thrown where parks unpack to more than a link may hold; caught where the link is read or written. */
export class LimitError extends Error {
  readonly problem: LinkedParksProblem;

  constructor(problem: LinkedParksProblem) {
    super(problem.kind);
    this.problem = problem;
  }
}

/** Arrays and objects within one another, as in a file that is imported. */
const MOST_NESTING = 64;

/** Counts what comes out of a link while it comes. */
export class Budget {
  #bytes = 0;
  #features = 0;
  #vertices = 0;

  /** Begins anew: what a model was made ready with does not count. */
  begin(): void {
    this.#bytes = 0;
    this.#features = 0;
    this.#vertices = 0;
  }

  /** Bytes of text, or what a record takes besides. */
  spendBytes(count: number): void {
    this.#bytes += count;
    if (this.#bytes > LINK_LIMITS.unpackedBytes) {
      throw new LimitError({ kind: "unpacks-too-large" });
    }
  }

  /** One park, or one file. */
  spendFeature(): void {
    this.#features += 1;
    if (this.#features > LINK_LIMITS.features) throw new LimitError({ kind: "too-many-features" });
  }

  /** So many positions. */
  spendVertices(count: number): void {
    this.#vertices += count;
    if (this.#vertices > LINK_LIMITS.vertices) throw new LimitError({ kind: "too-many-vertices" });
  }

  /** Throws where brackets stand deeper in one another than any file may have them. */
  checkNesting(text: string): void {
    let [depth, isString] = [0, false];
    for (let at = 0; at < text.length; at += 1) {
      const letter = text.charAt(at);
      if (letter === '"') isString = !isString;
      else if (isString && letter === "\\") at += 1;
      else if (!isString && (letter === "[" || letter === "{")) depth += 1;
      else if (!isString && (letter === "]" || letter === "}")) depth -= 1;
      if (depth > MOST_NESTING) throw new FormatError();
    }
  }
}
