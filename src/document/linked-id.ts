/**
 * Whether an id is that of a park or a file that came with the link that is open: `own-d-2`, `d-0`. The ids of the
 * user's own have no hyphen but the one behind `own`, so the two never meet.
 */
export const isLinked = (id: string): boolean => /^(?:own-)?d-\d/.test(id);
