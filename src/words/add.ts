/** Bringing parks in: the dialog, dropping, pasting, progress, the report of an import. */
export const addEn = {};

export const addZh: typeof addEn = {};
