/** Work under way elsewhere: its answer, and the way to end it. */
export interface Task<Answer> {
  /** Never rejects; `undefined` when it was cancelled. */
  readonly answer: Promise<Answer | undefined>;
  readonly cancel: () => void;
}
