import type { Story, StoryFile } from "./story.ts";

/** The stories of one subject. */
export interface Subject {
  readonly name: string;
  readonly stories: readonly Story[];
}

// A component alone may lack the style sheet that another one brings to the page.
import.meta.glob("../../src/panels/**/*.css", { eager: true });

const files = import.meta.glob<StoryFile>("./stories/*.tsx", { eager: true });

/** Every subject that has stories, by the names of their files. */
export const SUBJECTS: readonly Subject[] = Object.entries(files).map(([path, { stories }]) => ({
  name: path.replace(/^.*\/(.*)\.tsx$/, "$1"),
  stories,
}));
