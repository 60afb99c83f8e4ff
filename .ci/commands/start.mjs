import { installDependencies } from "./dependencies.mjs";
import { leaveWithSentence } from "./run.mjs";
import { portFrom, serveFolder } from "./server.mjs";
import { buildSite, SITE } from "./site.mjs";

await leaveWithSentence(async () => {
  const port = portFrom(process.env["PORT"]);
  await installDependencies();
  await buildSite();
  const { address } = await serveFolder(SITE, port);
  process.stdout.write(`AI Park Atlas is at ${address}\n`);
});
