/** The reader's own parks: their files, their card, saving, undo. */
export const ownEn = {};

export const ownZh: typeof ownEn = {};
