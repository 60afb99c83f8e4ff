/** The frame for other web pages. */
export function EmbedTab() {
  return <></>;
}
