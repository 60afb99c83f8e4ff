import { existsSync } from "node:fs";
import { inProject } from "./project.mjs";
import { leaveWithSentence, Refusal } from "./run.mjs";
import { copyEnglish, isLanguageName } from "./translation.mjs";

await leaveWithSentence(async () => {
  const [language = ""] = process.argv.slice(2);
  const folder = inProject("src", "words", language);
  if (!isLanguageName(language)) {
    throw new Refusal("Name the language by its tag in small letters: npm run language -- pt-br");
  }
  if (existsSync(folder)) throw new Refusal(`There is such a language: src/words/${language}/.`);
  await copyEnglish(inProject("src", "words", "en"), folder);
  process.stdout.write(
    `src/words/${language}/ is there, in English. Begin with its language.ts.\n`,
  );
});
