import { fail, type Result, succeed } from "../result.ts";

/** Why an address is not one that the atlas would ask for a file. */
export type RemoteAddressProblem =
  | { readonly kind: "not-an-address" }
  | { readonly kind: "not-https" }
  | { readonly kind: "credentials" }
  | { readonly kind: "private-address" };

/** Why a web address brought no file. */
export type AddressProblem =
  | RemoteAddressProblem
  | { readonly kind: "status"; readonly status: number }
  /** The browser does not tell whether the host is down or its headers (CORS) do not let other pages read. */
  | { readonly kind: "refused" }
  | { readonly kind: "too-large"; readonly limitBytes: number }
  | { readonly kind: "cancelled" };

// RFC 6890: this host, private use, shared address space, loopback, link local, benchmarking, multicast, reserved.
const PRIVATE_IPV4 = [
  /^0\./,
  /^10\./,
  /^100\.(?:6[4-9]|[7-9]\d|1[01]\d|12[0-7])\./,
  /^127\./,
  /^169\.254\./,
  /^172\.(?:1[6-9]|2\d|3[01])\./,
  /^192\.0\.0\./,
  /^192\.168\./,
  /^198\.1[89]\./,
  /^(?:22[4-9]|2[3-5]\d)\./,
];
// RFC 4291 and 4193: unspecified, loopback, mapped IPv4, link local, unique local, multicast.
const PRIVATE_IPV6 = /^\[(?:::\]|::1\]|::ffff:|::\d|64:ff9b:|fe[89ab]|f[cd]|ff)/i;
const PRIVATE_NAME =
  /(?:^|\.)(?:localhost|local|internal|intranet|lan|home|corp|home\.arpa|test)$/i;

function isPrivateHost(host: string): boolean {
  const name = host.replace(/\.$/, "");
  if (name.startsWith("[")) return PRIVATE_IPV6.test(name);
  if (/^\d+(?:\.\d+){3}$/.test(name)) return PRIVATE_IPV4.some((range) => range.test(name));
  // A name without a dot is one of the user's own network.
  return !name.includes(".") || PRIVATE_NAME.test(name);
}

/**
 * Reads a typed address of a file. Only https hosts of the public network come through, without a user name or a
 * password: a page must not be made to probe the network that its user sits in. The host is judged by its name
 * alone, as URLs spell it after normalisation (WHATWG URL, section 3.5), so `0x7f.1` counts as 127.0.0.1.
 */
export function readRemoteAddress(text: string): Result<URL, RemoteAddressProblem> {
  const trimmed = text.trim();
  const written = /^[a-z][\w+.-]*:/i.test(trimmed) ? trimmed : `https://${trimmed}`;
  if (trimmed === "" || /\s/.test(trimmed) || !URL.canParse(written)) {
    return fail({ kind: "not-an-address" });
  }
  const url = new URL(written);
  if (url.protocol !== "https:") return fail({ kind: "not-https" });
  if (url.username !== "" || url.password !== "") return fail({ kind: "credentials" });
  if (isPrivateHost(url.hostname)) return fail({ kind: "private-address" });
  return succeed(url);
}
