import { expect, test } from "vitest";
import { WORKER_FILE } from "../../src/offline/worker-file.ts";
import { contentSecurityPolicy, headersFile } from "../../src/security-policy.ts";
import { headersFor, readHeadersFile } from "../../.ci/commands/headers-file.mjs";

const policies = [contentSecurityPolicy("meta"), contentSecurityPolicy("header")];
const directive = (policy: string, name: string) =>
  policy.split("; ").find((part) => part.startsWith(`${name} `));

test("no policy allows unsafe code, styles or eval", () => {
  for (const policy of policies) expect(policy).not.toContain("unsafe");
});

test("workers come from the page's own host, never from a blob", () => {
  for (const policy of policies) expect(directive(policy, "worker-src")).toBe("worker-src 'self'");
});

test("what no directive names is refused", () => {
  for (const policy of policies)
    expect(directive(policy, "default-src")).toBe("default-src 'none'");
});

test("data may come from any https host that the reader names, pictures only from the street map's", () => {
  for (const policy of policies) {
    expect(directive(policy, "connect-src")).toBe("connect-src 'self' blob: https:");
    const hosts = new Set(policy.match(/https?:[^\s;]*/g));
    expect([...hosts]).toEqual(["https:", "https://tiles.openfreemap.org"]);
    expect(directive(policy, "img-src")).toContain("https://tiles.openfreemap.org");
  }
});

test("the page shows itself in a frame, and nobody else", () => {
  for (const policy of policies) expect(directive(policy, "frame-src")).toBe("frame-src 'self'");
});

test("frame-ancestors stands in the header alone, since a meta element cannot carry it", () => {
  expect(directive(contentSecurityPolicy("meta"), "frame-ancestors")).toBeUndefined();
  expect(directive(contentSecurityPolicy("header"), "frame-ancestors")).toBe("frame-ancestors *");
});

test("the headers file gives every file the policy, and lets only hashed ones be kept", () => {
  const rules = readHeadersFile(headersFile());
  expect(headersFor(rules, "/assets/main-1a2b.js")).toEqual({
    "Content-Security-Policy": contentSecurityPolicy("header"),
    "Cross-Origin-Opener-Policy": "same-origin",
    "Access-Control-Allow-Origin": "*",
    "Permissions-Policy": "geolocation=(self), camera=(), microphone=()",
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "Cache-Control": "public, max-age=31536000, immutable",
  });
  expect(headersFor(rules, "/")["Cache-Control"]).toBe("no-cache");
  expect(headersFor(rules, `/${WORKER_FILE}`)["Cache-Control"]).toBe("no-cache");
  expect(headersFor(rules, "/")["Content-Security-Policy"]).toBe(contentSecurityPolicy("header"));
});
