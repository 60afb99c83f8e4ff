// Serves the production build that is there, without making it: for the browser tests.
import { leaveWithSentence } from "./run.mjs";
import { portFrom, serveFolder } from "./server.mjs";
import { SITE } from "./site.mjs";

await leaveWithSentence(() => serveFolder(SITE, portFrom(process.env["PORT"])));
