/** How long a browser may take to start reading a file that is being saved. */
const MILLISECONDS_TO_START = 10_000;

/** Hands content to the browser's downloads under a name. */
export function saveFile(name: string, content: Blob): void {
  const address = URL.createObjectURL(content);
  const anchor = document.createElement("a");
  anchor.href = address;
  anchor.download = name;
  anchor.click();
  setTimeout(() => URL.revokeObjectURL(address), MILLISECONDS_TO_START);
}
