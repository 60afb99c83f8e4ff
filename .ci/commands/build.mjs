import { installDependencies } from "./dependencies.mjs";
import { leaveWithSentence } from "./run.mjs";
import { buildSite } from "./site.mjs";

await leaveWithSentence(async () => {
  await installDependencies();
  await buildSite();
});
