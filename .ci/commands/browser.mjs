import { closeWith, runBrowserTests } from "./checks.mjs";
import { installBrowser } from "./chromium.mjs";
import { installDependencies } from "./dependencies.mjs";
import { leaveWithSentence } from "./run.mjs";
import { buildSite } from "./site.mjs";

await leaveWithSentence(async () => {
  await installDependencies();
  await installBrowser();
  await buildSite();
  closeWith([await runBrowserTests(process.argv.slice(2))]);
});
