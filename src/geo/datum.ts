/**
 * The datums that data of places in China come in. CGCS2000 is within a metre of WGS 84 and counts as it;
 * GCJ-02 is that of Amap, Tencent and Google's maps of China, BD-09 that of Baidu.
 */
export const DATUMS = ["WGS84", "GCJ02", "BD09"] as const;
export type Datum = (typeof DATUMS)[number];
