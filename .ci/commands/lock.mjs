import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { setTimeout as wait } from "node:timers/promises";
import { inProject } from "./project.mjs";

const POLL_MILLISECONDS = 200;

/** @param {unknown} error */
const codeOf = (error) => /** @type {NodeJS.ErrnoException} */ (error).code;

/** @param {string} file */
function take(file) {
  try {
    writeFileSync(file, String(process.pid), { flag: "wx" });
    return true;
  } catch (error) {
    if (codeOf(error) === "EEXIST") return false;
    throw error;
  }
}

/** @param {string} file */
function holderHasDied(file) {
  try {
    process.kill(Number(readFileSync(file, "utf8")), 0);
    return false;
  } catch (error) {
    // ENOENT: the lock was just given back. EPERM: the holder lives and belongs to somebody else.
    return codeOf(error) === "ESRCH";
  }
}

/**
 * Does a piece of work that two commands must not do at the same time. The lock is a file that can
 * only be made once and holds a process id; the lock of a process that has died is taken over.
 * @template Value
 * @param {string} name
 * @param {() => Promise<Value>} work
 * @returns {Promise<Value>}
 */
export async function alone(name, work) {
  const file = inProject(".cache", `${name}.lock`);
  mkdirSync(inProject(".cache"), { recursive: true });
  for (let said = false; !take(file); said = true) {
    if (holderHasDied(file)) rmSync(file, { force: true });
    else {
      if (!said) process.stdout.write(`Another command is busy with ${name}; waiting for it.\n`);
      await wait(POLL_MILLISECONDS);
    }
  }
  try {
    return await work();
  } finally {
    rmSync(file, { force: true });
  }
}
