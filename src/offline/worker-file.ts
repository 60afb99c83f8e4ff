/** The service worker's name, which no build changes: by it the browser finds the next version. */
export const WORKER_FILE = "sw.js";
