/** What makes a long link shorter. */
export function DietSection() {
  return <></>;
}
