/** A count of things with a comma between groups of three, as every language of the interface reads it: `10,000`. */
export const countText = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ",");
