import { stripVTControlCharacters } from "node:util";
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

/**
 * Types, lint, format and unused code, in this order; stops at the first that finds something.
 * @throws {Refusal}
 */
export async function checkSources() {
  for (const [headline, tool, args] of STEPS) {
    announce(headline);
    const { code } = await runTool(tool, args);
    if (code !== 0) throw new Refusal(`\n${headline}: not clean.`);
  }
}

/** @param {string} tool @param {readonly string[]} args @returns {Promise<Tally>} */
async function runTests(tool, args) {
  // The tool writes into a pipe here, and would leave its colours out.
  const env = process.stdout.isTTY ? { ...process.env, FORCE_COLOR: "1" } : process.env;
  const { code, output } = await runTool(tool, args, { copy: true, env });
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
 * Runs the browser tests against the production build that is in `dist`.
 * @param {readonly string[]} [args] what Playwright is told besides, such as the names of some files
 */
export function runBrowserTests(args = []) {
  announce("Browser tests");
  const config = ["-c", "tests/browser/playwright.config.ts"];
  return runTests("@playwright/test/cli.js", ["test", ...config, ...args]);
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
