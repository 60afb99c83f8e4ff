import { register } from "tsx/esm/api";

// A thread of Node 20 does not take over the loader of the one that started it.
register();
await import("./child.ts");
