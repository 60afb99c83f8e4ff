import "../../geodata/fonts/fonts.css";
import "../../src/app/tokens.css";
import "../../src/app/base.css";
import "./gallery.css";
import { render } from "solid-js/web";
import { Gallery } from "./Gallery.tsx";
import type { StoryFile } from "./story.ts";

// A component alone may lack the style sheet that another one brings to the page.
import.meta.glob("../../src/panels/**/*.css", { eager: true });

const files = import.meta.glob<StoryFile>("./stories/*.tsx", { eager: true });
const subjects = Object.entries(files).map(([path, { stories }]) => ({
  name: path.replace(/^.*\/(.*)\.tsx$/, "$1"),
  stories,
}));

const root = document.getElementById("gallery");
if (!root) throw new Error("index.html has no element #gallery");
render(() => <Gallery subjects={subjects} />, root);
