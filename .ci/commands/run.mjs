import { spawn } from "node:child_process";
import { PROJECT } from "./project.mjs";

/** A sentence for the person at the terminal; no stack trace belongs to it. */
export class Refusal extends Error {}

/**
 * @typedef {object} Outcome
 * @property {number} code what the program answered; 127 when it could not be started
 * @property {string} output what it printed, when that was kept
 */

// npm is a shell script on Windows, and only a shell can start one there.
const needsShell = (/** @type {string} */ program) =>
  process.platform === "win32" && /^np[mx]$/.test(program);

/**
 * Runs a program in the project's folder to its end.
 * @param {string} program
 * @param {readonly string[]} args
 * @param {{ quiet?: boolean, copy?: boolean, env?: NodeJS.ProcessEnv }} [options]
 *   `quiet` keeps what it prints, `copy` keeps it and prints it too
 * @returns {Promise<Outcome>}
 */
export function run(program, args, { quiet = false, copy = false, env = process.env } = {}) {
  const stdio = quiet || copy ? "pipe" : "inherit";
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      cwd: PROJECT,
      env,
      shell: needsShell(program),
      stdio: ["ignore", stdio, stdio],
    });
    let output = "";
    const keep = (/** @type {NodeJS.WriteStream} */ onto) => (/** @type {Buffer} */ chunk) => {
      output += chunk.toString();
      if (copy) onto.write(chunk);
    };
    child.stdout?.on("data", keep(process.stdout));
    child.stderr?.on("data", keep(process.stderr));
    child.on("error", (error) => resolve({ code: 127, output: String(error) }));
    child.on("close", (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs one of the project's own tools.
 * @param {string} entry the tool's script below `node_modules`
 * @param {readonly string[]} args
 * @param {Parameters<typeof run>[2]} [options]
 */
export const runTool = (entry, args, options) =>
  run(process.execPath, [`node_modules/${entry}`, ...args], options);

/**
 * Runs a command to its end and leaves with a sentence instead of a stack trace when it refuses.
 * @param {() => Promise<unknown>} command
 */
export async function leaveWithSentence(command) {
  try {
    await command();
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    process.stderr.write(`${error.message}\n`);
    process.exitCode = 1;
  }
}
