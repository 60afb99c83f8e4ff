const TAKES_TEXT =
  "textarea, select, [contenteditable], input:not([type=file], [type=button], [type=checkbox], [type=radio], [type=color])";

/** Whether what is typed, pasted or dropped here belongs to a field. */
export const isTextField = (target: EventTarget | null): boolean =>
  target instanceof Element && target.closest(TAKES_TEXT) !== null;
