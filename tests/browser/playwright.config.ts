import { createServer } from "node:net";
import { defineConfig } from "@playwright/test";
import { systemChromium } from "../../.ci/commands/chromium.mjs";

const SOFTWARE_GL_MILLISECONDS = 30_000;

/** The least that shows panel, map and tools side by side: what is drawn without a graphics card costs by the pixel. */
const SMALL_DESKTOP = { width: 1024, height: 600 };
/** A screen with one point for two pixels of the page each way: laid out alike, and drawn with a quarter of the work. */
const COARSE = 0.5;

/**
 * What the browser is to do without. The last switch of the name counts, so that Playwright's own list is said again; beside it
 * stand the two pages behind the address bar, which no test sees, and which cost each window as much as a quarter of the atlas.
 */
const WITHOUT_FEATURES = [
  "AimEnabled",
  "AvoidCorsURLLoaderRestartOnRedirect",
  "AvoidUnnecessaryBeforeUnloadCheckSync",
  "DestroyProfileOnBrowserClose",
  "HttpsFirstBalancedModeAutoEnable",
  "HttpsUpgrades",
  "LensOverlay",
  "MediaRouter",
  "NetworkTimeServiceQuerying",
  "OptimizationHints",
  "PaintHolding",
  "PreconnectToSearch",
  "TcpPortRandomizationWin",
  "ThirdPartyStoragePartitioning",
  "WebUIOmniboxAimPopup",
  "WebUIOmniboxPopup",
];

/** A port that nobody listens on now. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === "object" && address ? address.port : 0));
    });
  });

// Each worker reads this file again, and must come to the same port: the environment is handed on.
const port = (process.env["ATLAS_TEST_PORT"] ??= String(await freePort()));
const chromium = systemChromium();

export default defineConfig({
  testDir: ".",
  testMatch: "**/*.spec.ts",
  outputDir: "../../test-results",
  forbidOnly: true,
  // Each has a browser of its own, which draws without a graphics card: more than two share too few cores.
  workers: 2,
  // A file's stories go to whichever worker is free, so that both are busy to the end.
  fullyParallel: true,
  // To record a trace costs an eighth of the time: what has failed runs once more for it, and stays a failure.
  retries: 1,
  failOnFlakyTests: true,
  timeout: 4 * SOFTWARE_GL_MILLISECONDS,
  // A page that never comes to rest fails every story at its full timeout: some are enough to see it.
  maxFailures: 5,
  expect: { timeout: SOFTWARE_GL_MILLISECONDS },
  reporter: [["list"]],
  use: {
    baseURL: `http://localhost:${port}/`,
    viewport: SMALL_DESKTOP,
    deviceScaleFactor: COARSE,
    // Flights of the camera are drawn frame by frame, and show nothing that their end does not.
    contextOptions: { reducedMotion: "reduce" },
    locale: "en-GB",
    timezoneId: "UTC",
    // Requests that a service worker makes pass by the answers that a test has prepared.
    serviceWorkers: "block",
    actionTimeout: SOFTWARE_GL_MILLISECONDS,
    trace: "on-first-retry",
    screenshot: "only-on-failure",
    launchOptions: {
      ...(chromium && { executablePath: chromium }),
      chromiumSandbox: process.getuid?.() !== 0,
      args: [
        "--enable-unsafe-swiftshader",
        "--use-angle=swiftshader",
        // The map is drawn by software WebGL; the page about it is painted faster without.
        "--disable-gpu-compositing",
        "--disable-background-networking",
        "--disable-component-update",
        "--disable-quic",
        "--disable-sync",
        "--no-first-run",
        `--disable-features=${WITHOUT_FEATURES.join()}`,
      ],
    },
  },
  webServer: {
    command: "node .ci/commands/serve.mjs",
    cwd: "../..",
    env: { PORT: port },
    url: `http://localhost:${port}/`,
    reuseExistingServer: false,
    stderr: "pipe",
  },
});
