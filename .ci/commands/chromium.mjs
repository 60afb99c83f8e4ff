import { existsSync, readFileSync } from "node:fs";
import { Refusal, run, runTool } from "./run.mjs";

const CJK_FONTS = "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc";
/** The one without windows first, as Playwright's own is: windows, which nobody sees, cost a tenth of the time. */
const DEBIAN_CHROMIUMS = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"];

/**
 * The system's own Chromium, or the one that `ATLAS_CHROMIUM` names.
 * @returns {string | undefined} nothing where Playwright's own browser is to be used
 */
export const systemChromium = () =>
  process.env["ATLAS_CHROMIUM"] ?? DEBIAN_CHROMIUMS.find((path) => existsSync(path));

// Debian alone: what Ubuntu's apt calls Chromium is a door to another package system.
function isDebianRoot() {
  if (process.platform !== "linux" || process.getuid?.() !== 0) return false;
  try {
    return /^ID=debian$/m.test(readFileSync("/etc/os-release", "utf8"));
  } catch {
    return false;
  }
}

/** @param {readonly string[]} packages */
async function installByApt(packages) {
  process.stdout.write(`Installing ${packages.join(" and ")} by apt\n`);
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  const update = await run("apt-get", ["update", "-q"], { quiet: true, env });
  const args = ["install", "-y", "-q", "--no-install-recommends", ...packages];
  const install = await run("apt-get", args, { quiet: true, env });
  if (install.code !== 0) process.stderr.write(`${update.output}${install.output}`);
}

async function installPlaywrightsOwn() {
  // Loaded late: it is there once the packages are installed.
  const { chromium } = await import("@playwright/test");
  if (existsSync(chromium.executablePath())) return;
  process.stdout.write("Downloading Playwright's Chromium\n");
  const args = ["install", "chromium"];
  const { code, output } = await runTool("@playwright/test/cli.js", args, { quiet: true });
  if (code === 0) return;
  throw new Refusal(
    `${output.trim()}\nThe browser tests need a Chromium: none is installed and none could be had.`,
  );
}

async function hasChineseFonts() {
  if (process.platform !== "linux" || existsSync(CJK_FONTS)) return true;
  const { code, output } = await run("fc-list", [":lang=zh"], { quiet: true });
  return code === 0 && output.trim() !== "";
}

/**
 * Sees to it that there is a Chromium and, where it can, fonts for Chinese, Japanese and Korean.
 * @throws {Refusal} when no browser can be had
 */
export async function installBrowser() {
  const missing = [
    ...(systemChromium() ? [] : ["chromium-headless-shell"]),
    ...((await hasChineseFonts()) ? [] : ["fonts-noto-cjk"]),
  ];
  if (missing.length > 0 && isDebianRoot()) await installByApt(missing);
  if (!systemChromium()) await installPlaywrightsOwn();
  if (await hasChineseFonts()) return;
  process.stdout.write("No Chinese fonts are installed: the browser shows boxes in their place.\n");
}
