/** The host of the street map, whose pictures are asked for only once the user has chosen it. */
const STREET_MAP = "https://tiles.openfreemap.org";

const DIRECTIVES = {
  "default-src": "'none'",
  "script-src": "'self'",
  "worker-src": "'self'",
  // MapLibre hands images and GeoJSON to itself as blob: addresses. Any https host, since users may type the address
  // of a file or of a basemap: what guards them is that no host but our own is asked before they agree. Icons and raster
  // tiles of a basemap are fetched, too, so that pictures need no other host.
  "connect-src": "'self' blob: https:",
  "img-src": `'self' data: blob: ${STREET_MAP}`,
  "style-src": "'self'",
  "font-src": "'self'",
  // The dialog "Share" shows how the atlas looks in a frame.
  "frame-src": "'self'",
  "manifest-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
} as const;

/**
 * The Content Security Policy of the page, as CSP level 3 writes it.
 * A `<meta>` element must do without `frame-ancestors`, which browsers ignore there.
 * @param carrier what tells the policy to the browser
 */
export function contentSecurityPolicy(carrier: "meta" | "header"): string {
  const directives = Object.entries(DIRECTIVES).map(([name, sources]) => `${name} ${sources}`);
  // Anybody may show the atlas in a frame: it has no account and nothing to be clicked away.
  return [...directives, ...(carrier === "header" ? ["frame-ancestors *"] : [])].join("; ");
}

/** The file `_headers` for hosts that read one, such as Netlify, Cloudflare Pages and our own server. */
export function headersFile(): string {
  return [
    "/*",
    `  Content-Security-Policy: ${contentSecurityPolicy("header")}`,
    "  Cross-Origin-Opener-Policy: same-origin",
    // A frame without an origin of its own asks for scripts and fonts as a stranger would. Nothing here is secret.
    "  Access-Control-Allow-Origin: *",
    "  Permissions-Policy: geolocation=(self), camera=(), microphone=()",
    "  Referrer-Policy: no-referrer",
    "  X-Content-Type-Options: nosniff",
    "",
    "/",
    "  Cache-Control: no-cache",
    "",
    "# Under this name browsers look for the next version.",
    "/sw.js",
    "  Cache-Control: no-cache",
    "",
    "# The names of these files change with their content.",
    "/assets/*",
    "  Cache-Control: public, max-age=31536000, immutable",
    "",
  ].join("\n");
}
