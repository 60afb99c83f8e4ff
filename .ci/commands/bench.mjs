import { installDependencies } from "./dependencies.mjs";
import { filesBelow, inProject } from "./project.mjs";
import { leaveWithSentence, Refusal, runTool } from "./run.mjs";

await leaveWithSentence(async () => {
  await installDependencies();
  for (const script of filesBelow(inProject("tests", "bench"))) {
    if (!script.endsWith(".bench.ts")) continue;
    const { code } = await runTool("tsx/dist/cli.mjs", [script]);
    if (code !== 0) throw new Refusal(`${script} failed.`);
  }
});
