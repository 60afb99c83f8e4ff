import "../../geodata/fonts/fonts.css";
import "../../src/app/tokens.css";
import "../../src/app/base.css";
import "./gallery.css";
import { render } from "solid-js/web";
import { Gallery } from "./Gallery.tsx";
import { SUBJECTS } from "./subjects.ts";

const root = document.getElementById("gallery");
if (!root) throw new Error("index.html has no element #gallery");
render(() => <Gallery subjects={SUBJECTS} />, root);
