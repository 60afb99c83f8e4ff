import { checkSources, closeWith, runUnitTests } from "./checks.mjs";
import { installDependencies } from "./dependencies.mjs";
import { leaveWithSentence } from "./run.mjs";

await leaveWithSentence(async () => {
  await installDependencies();
  await checkSources();
  closeWith([await runUnitTests()]);
});
