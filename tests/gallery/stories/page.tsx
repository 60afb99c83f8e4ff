import { SandboxedMap } from "../../../src/panels/page/embed/SealedMap.tsx";
import type { Story } from "../story.ts";

export const stories: readonly Story[] = [
  { title: "SandboxedMap", states: { "in place of the map": () => <SandboxedMap /> } },
];
