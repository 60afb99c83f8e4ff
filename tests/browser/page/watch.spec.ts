import { expect, test } from "../support/page.ts";

// The watch over every page, shown to see what it is for: each mishap is planted, then foreseen.

test("the watch sees what goes wrong in a page, and the security policy refuses what it is for", async ({
  page,
  watch,
}) => {
  const host = "tiles.openfreemap.org";
  await page.route(`https://${host}/**`, (route) =>
    route.fulfill({ json: {}, headers: { "Access-Control-Allow-Origin": "*" } }),
  );
  await page.route("https://other.example/**", (route) => route.abort());
  const loaded = await page.goto("./");

  await test.step("the page and the headers of its host tell the same policy", async () => {
    const header = loaded?.headers()["content-security-policy"] ?? "";
    const meta = await page
      .locator("meta[http-equiv=Content-Security-Policy]")
      .getAttribute("content");
    expect(header).toBe(`${meta}; frame-ancestors *`);
  });

  await test.step("the street map's host is on the policy's list, and on the watch's once a test says so", async () => {
    const status = await page.evaluate(
      (address) => fetch(address).then((answer) => answer.status),
      `https://${host}/styles/liberty`,
    );
    expect(status).toBe(200);
    expect(watch.findings()).toEqual([`asked ${host}`]);
    watch.allowHost(host);
  });

  await test.step("a complaint in the console and an error nobody caught", async () => {
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

  const findings = () => expect.poll(() => watch.findings().join("\n"));

  await test.step("a script and a style that the security policy refuses", async () => {
    await page.evaluate(() => {
      const script = document.createElement("script");
      script.textContent = "window.planted = true";
      const style = document.createElement("style");
      style.textContent = "body { color: red }";
      document.head.append(script, style);
    });
    await findings().toContain("security policy: script-src-elem inline");
    await findings().toContain("security policy: style-src-elem inline");
    expect(await page.evaluate(() => "planted" in window)).toBe(false);
  });

  await test.step("a host that is asked without encryption is refused", async () => {
    const answer = await page.evaluate(() =>
      fetch("http://example.org/").then(
        () => "answered",
        () => "refused",
      ),
    );
    expect(answer).toBe("refused");
    await findings().toContain("security policy: connect-src http://example.org/");
  });

  await test.step("pictures of no other host are let in", async () => {
    await page.evaluate(() => {
      new Image().src = "https://example.org/beacon.png";
    });
    await findings().toContain("security policy: img-src https://example.org/beacon.png");
  });

  await test.step("every host that is asked is seen, though the policy lets users name any", async () => {
    await page.evaluate(() => fetch("https://other.example/a.geojson").catch(() => undefined));
    await expect.poll(() => watch.findings()).toContain("asked other.example");
  });

  // The attempts are told even though nothing was sent.
  watch.allowHost("example.org");
  watch.allowHost("other.example");
  watch.allowComplaint(/Content Security Policy|security policy|example|ERR_FAILED/);
});
