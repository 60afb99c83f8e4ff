import { expect, test } from "./support/page.ts";

// The watch over every page, shown to see what it is for: each mishap is planted, then foreseen.

test("the watch sees a complaint in the console and an error nobody caught", async ({
  page,
  watch,
}) => {
  await page.goto("./");
  watch.allowComplaint(/planted/);
  await page.evaluate(() => {
    queueMicrotask(() => {
      throw new Error("planted error");
    });
    console.error("planted complaint");
    console.error("another complaint");
  });
  await expect.poll(() => watch.findings()).toEqual(["console: another complaint"]);
  watch.allowComplaint(/another/);
});

test("the watch sees a script and a style that the security policy refuses", async ({
  page,
  watch,
}) => {
  await page.goto("./");
  await page.evaluate(() => {
    const script = document.createElement("script");
    script.textContent = "window.planted = true";
    const style = document.createElement("style");
    style.textContent = "body { color: red }";
    document.head.append(script, style);
  });
  const refused = (directive: string) =>
    expect
      .poll(() => watch.findings().join("\n"))
      .toContain(`security policy: ${directive} inline`);
  await refused("script-src-elem");
  await refused("style-src-elem");
  expect(await page.evaluate(() => "planted" in window)).toBe(false);
  watch.allowComplaint(/Content Security Policy|security policy/);
});

test("the policy refuses a host that is asked without encryption, and the watch sees it", async ({
  page,
  watch,
}) => {
  await page.goto("./");
  const answer = await page.evaluate(() =>
    fetch("http://example.org/").then(
      () => "answered",
      () => "refused",
    ),
  );
  expect(answer).toBe("refused");
  await expect
    .poll(() => watch.findings().join("\n"))
    .toContain("security policy: connect-src http://example.org/");
  watch.allowComplaint(/Content Security Policy|security policy/);
});

test("the policy lets pictures of no other host in", async ({ page, watch }) => {
  await page.goto("./");
  await page.evaluate(() => {
    new Image().src = "https://example.org/beacon.png";
  });
  await expect
    .poll(() => watch.findings().join("\n"))
    .toContain("security policy: img-src https://example.org/beacon.png");
  // The attempt is told even though nothing was sent.
  watch.allowHost("example.org");
  watch.allowComplaint(/Content Security Policy|security policy/);
});

test("the watch sees every host that is asked, though the policy lets readers name any", async ({
  page,
  watch,
}) => {
  await page.route("https://example.org/**", (route) => route.abort());
  await page.goto("./");
  await page.evaluate(() => fetch("https://example.org/a.geojson").catch(() => undefined));
  await expect.poll(() => watch.findings()).toContain("asked example.org");
  watch.allowHost("example.org");
  watch.allowComplaint(/example\.org|ERR_FAILED/);
});

test("the street map's host is on the policy's list, and on the watch's once a test says so", async ({
  page,
  watch,
}) => {
  const host = "tiles.openfreemap.org";
  await page.route(`https://${host}/**`, (route) =>
    route.fulfill({ json: {}, headers: { "Access-Control-Allow-Origin": "*" } }),
  );
  await page.goto("./");
  const status = await page.evaluate(
    (address) => fetch(address).then((answer) => answer.status),
    `https://${host}/styles/liberty`,
  );
  expect(status).toBe(200);
  expect(watch.findings()).toEqual([`asked ${host}`]);
  watch.allowHost(host);
});

test("the page and the headers of its host tell the same policy", async ({ page }) => {
  const answer = await page.goto("./");
  const header = answer?.headers()["content-security-policy"] ?? "";
  const meta = await page
    .locator("meta[http-equiv=Content-Security-Policy]")
    .getAttribute("content");
  expect(header).toBe(`${meta}; frame-ancestors *`);
});
