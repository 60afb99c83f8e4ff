import { describe, expect, test } from "vitest";
import { readRemoteAddress } from "../../src/share/remote-address.ts";

const kindOf = (text: string): string => {
  const read = readRemoteAddress(text);
  return read.ok ? read.value.href : read.problem.kind;
};

describe("an address of a file", () => {
  test("is an https address of a public host, and https is understood where no scheme is typed", () => {
    expect(kindOf(" https://example.org/a.geojson ")).toBe("https://example.org/a.geojson");
    expect(kindOf("example.org/a.geojson")).toBe("https://example.org/a.geojson");
    expect(kindOf("https://8.8.8.8/a.kml")).toBe("https://8.8.8.8/a.kml");
    expect(kindOf("https://[2001:db8::1]/a.kml")).toBe("https://[2001:db8::1]/a.kml");
  });

  test.each(["http://example.org/a", "ftp://example.org/a", "file:///etc/hosts", "javascript:0"])(
    "is refused with another scheme: %s",
    (text) => {
      expect(kindOf(text)).toBe("not-https");
    },
  );

  test.each(["", "   ", "two words", "https://", "https://a b/", "::::"])(
    "is refused when it is none: %j",
    (text) => {
      expect(["not-an-address", "not-https"]).toContain(kindOf(text));
    },
  );

  test("is refused with a user name or a password in it", () => {
    expect(kindOf("https://reader@example.org/")).toBe("credentials");
    expect(kindOf("https://:word@example.org/")).toBe("credentials");
  });

  // RFC 6890, RFC 4193, RFC 4291, RFC 6762, RFC 6761; the odd spellings are those of the WHATWG URL tests.
  test.each([
    "localhost",
    "atlas.localhost",
    "printer.local",
    "printer.local.",
    "router",
    "127.0.0.1",
    "0x7f.1",
    "2130706433",
    "0.0.0.0",
    "10.1.2.3",
    "172.16.0.1",
    "172.31.255.255",
    "192.168.1.1",
    "169.254.169.254",
    "100.64.0.1",
    "[::1]",
    "[::]",
    "[fe80::1]",
    "[fd12:3456::1]",
    "[::ffff:127.0.0.1]",
    "[ff02::1]",
  ])("is refused when it leads into the user's own network: %s", (host) => {
    expect(kindOf(`https://${host}/a.geojson`)).toBe("private-address");
  });

  test.each(["172.15.0.1", "172.32.0.1", "100.63.0.1", "100.128.0.1", "11.0.0.1", "192.169.0.1"])(
    "is taken just outside of the private ranges: %s",
    (host) => {
      expect(kindOf(`https://${host}/`)).toBe(`https://${host}/`);
    },
  );
});
