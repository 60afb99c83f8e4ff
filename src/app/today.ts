const two = (number: number): string => String(number).padStart(2, "0");

/** The day that it is where the user is, by ISO 8601: `2026-11-25`. */
export function today(): string {
  const now = new Date();
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}
