import { createBuildCache } from "./build-cache.ts";
import { pathOf } from "./cache-policy.ts";
import type { KeptFiles } from "./precache-list.ts";
import type { WorkerScope } from "./worker-scope.ts";

/** The build puts its list here, which makes this file another one with each build: see `plugin.ts`. */
declare const KEPT_FILES: KeptFiles;

const worker = globalThis as unknown as WorkerScope;
const { scope } = worker.registration;
const kept = KEPT_FILES;
const cache = createBuildCache(scope, kept);

worker.addEventListener("install", (event) => event.waitUntil(cache.fill()));

// The worker of a new build becomes active once no page of an earlier one is open, so that none loses its files.
worker.addEventListener("activate", (event) =>
  event.waitUntil(cache.dropEarlier().then(() => worker.clients.claim())),
);

worker.addEventListener("fetch", (event) => {
  const path = pathOf(event.request, scope, kept);
  if (path !== undefined) event.respondWith(cache.answer(path, event.request));
});
