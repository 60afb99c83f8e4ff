/** The id of the group of settings: on phones a button opens it as a popover. */
export const SETTINGS_ID = "settings";
