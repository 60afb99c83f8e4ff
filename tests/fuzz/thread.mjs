import { register as registerHook } from "node:module";
import { register } from "tsx/esm/api";

// A thread of Node 20 does not take over the loader of the one that started it.
register();
registerHook("./raw-text.mjs", import.meta.url);
await import("./child.ts");
