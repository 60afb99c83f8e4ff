/** Taking parks out: formats, datums, what is chosen. */
export const exportingEn = {};

export const exportingZh: typeof exportingEn = {};
