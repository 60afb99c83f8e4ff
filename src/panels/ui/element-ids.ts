/** The group of settings: on phones a button opens it as a popover. */
export const SETTINGS_ID = "settings";
/** The group of switches of the view, likewise. */
export const VIEW_TOOLS_ID = "view-tools";
/** The switch of the online basemap. */
export const STREET_TOGGLE_ID = "street-toggle";
/** The button that takes the last step back. */
export const UNDO_BUTTON_ID = "undo";
/** The list of steps, which a button opens as a popover. */
export const HISTORY_ID = "history";
/** The button by which parks are brought in. */
export const ADD_BUTTON_ID = "add-parks";
/** The group of filters above the list. */
export const FILTERS_ID = "filters";
/** The button by which a basemap of the user's own choice is named. */
export const BASEMAP_BUTTON_ID = "own-basemap";
