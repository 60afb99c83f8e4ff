import { checkSources, closeWith, runBrowserTests, runUnitTests } from "./checks.mjs";
import { installBrowser } from "./chromium.mjs";
import { installDependencies } from "./dependencies.mjs";
import { leaveWithSentence } from "./run.mjs";
import { buildSite } from "./site.mjs";

await leaveWithSentence(async () => {
  await installDependencies();
  await installBrowser();
  await checkSources();
  const unit = await runUnitTests();
  await buildSite();
  closeWith([unit, await runBrowserTests()]);
});
