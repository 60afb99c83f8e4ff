export const PRIMER = "";
