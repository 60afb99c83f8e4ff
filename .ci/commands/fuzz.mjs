import { installDependencies } from "./dependencies.mjs";
import { leaveWithSentence, Refusal, runTool } from "./run.mjs";

await leaveWithSentence(async () => {
  await installDependencies();
  const args = ["tests/fuzz/run.ts", ...process.argv.slice(2)];
  const { code } = await runTool("tsx/dist/cli.mjs", args);
  if (code !== 0) throw new Refusal("The fuzzer found files that break a promise.");
});
