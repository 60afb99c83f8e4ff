import { stripVTControlCharacters } from "node:util";
import { inProject } from "./project.mjs";
import { Refusal, runTool } from "./run.mjs";

/**
 * @typedef {object} Tally how many tests passed and failed
 * @property {number} passed
 * @property {number} failed
 */

const STEPS = /** @type {const} */ ([
  ["Types", "typescript/bin/tsc", []],
  ["Lint", "oxlint/bin/oxlint", []],
  ["Format", "oxfmt/bin/oxfmt", ["--check"]],
  ["Unused code", "knip/bin/knip.js", []],
]);

/** @param {string} headline */
const announce = (headline) => process.stdout.write(`\n— ${headline}\n`);

/**
 * Reads the summary line of Vitest or Playwright.
 * @param {string} output
 * @returns {Tally}
 */
export function tallyOf(output) {
  // Colours are escape sequences, and would stand between the number and its word.
  const text = stripVTControlCharacters(output);
  const summary = text.match(/^\s*Tests\s.*$/m)?.[0] ?? text.slice(-2000);
  const count = (/** @type {RegExp} */ words) => Number(summary.match(words)?.[1] ?? 0);
  return { passed: count(/(\d+) passed/), failed: count(/(\d+) failed/) };
}

// A tool that writes into a pipe would leave its colours out.
const coloured = () => (process.stdout.isTTY ? { ...process.env, FORCE_COLOR: "1" } : process.env);

/**
 * Types, lint, format and unused code, side by side; what they print stands in this order.
 * @throws {Refusal} that names those which found something
 */
export async function checkSources() {
  const running = STEPS.map(([headline, tool, args]) => ({
    headline,
    ended: runTool(tool, args, { quiet: true, env: coloured() }),
  }));
  const unclean = [];
  for (const { headline, ended } of running) {
    const { code, output } = await ended;
    announce(headline);
    process.stdout.write(output);
    if (code !== 0) unclean.push(headline);
  }
  if (unclean.length > 0) throw new Refusal(`\n${unclean.join(", ")}: not clean.`);
}

/** @param {string} tool @param {readonly string[]} args @returns {Promise<Tally>} */
async function runTests(tool, args) {
  const { code, output } = await runTool(tool, args, { copy: true, env: coloured() });
  const tally = tallyOf(output);
  // A run that broke before its first test has failed too.
  return code === 0 ? tally : { ...tally, failed: Math.max(1, tally.failed) };
}

/** Runs the tests that need no browser. */
export function runUnitTests() {
  announce("Unit and property tests");
  return runTests("vitest/vitest.mjs", ["run"]);
}

/**
 * What Playwright is to be told so that names of files stand for files of the browser tests. By itself it looks for them in
 * the whole path of a file, so that each would be found in a checkout whose folder has such a name.
 * @param {readonly string[]} args names of files or folders as they may be written at a terminal, the beginning of a path
 *   included, or parts of them; from the first option on everything stays
 * @returns {readonly string[]} regular expressions over whole paths, then the options
 */
export function browserTestArguments(args) {
  const firstOption = args.findIndex((arg) => arg.startsWith("-"));
  const names = firstOption < 0 ? args : args.slice(0, firstOption);
  const folder = inProject("tests", "browser").replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`);
  return [
    ...names.map((name) => `^${folder}[\\/].*${name.replace(/^.*tests[\\/]browser[\\/]/, "")}`),
    ...args.slice(names.length),
  ];
}

/**
 * Runs the browser tests against the production build that is in `dist`.
 * @param {readonly string[]} [args] what Playwright is told besides, such as the names of some files
 */
export function runBrowserTests(args = []) {
  announce("Browser tests");
  const config = ["-c", "tests/browser/playwright.config.ts"];
  const told = browserTestArguments(args);
  return runTests("@playwright/test/cli.js", ["test", ...config, ...told]);
}

/**
 * Ends a command with the sum of its tests, alone on the last line.
 * @param {readonly Tally[]} tallies
 */
export function closeWith(tallies) {
  const sum = (/** @type {keyof Tally} */ key) =>
    tallies.reduce((total, tally) => total + tally[key], 0);
  process.stdout.write(`\n${sum("passed")} passed, ${sum("failed")} failed\n`);
  process.exitCode = sum("failed") === 0 ? 0 : 1;
}
