/** The languages of the interface, as BCP 47 writes them. */
export type Language = "en" | "zh";
