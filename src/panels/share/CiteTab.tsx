/** The citation of what is on the screen. */
export function CiteTab() {
  return <></>;
}
