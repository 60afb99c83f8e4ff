import type { JSX } from "solid-js";

/** A component, and the states that it is shown in. */
export interface Story {
  /** Its name in the code. */
  readonly title: string;
  /** What each state is called, and what shows it. */
  readonly states: Readonly<Record<string, () => JSX.Element>>;
}

/** The stories of a file, which is named after their subject. */
export interface StoryFile {
  readonly stories: readonly Story[];
}
