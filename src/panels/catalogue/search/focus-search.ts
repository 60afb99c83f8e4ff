/** Leads to the search box: for the `/` key, and where the button that had the focus has gone. */
export const focusSearch = (): void =>
  document.querySelector<HTMLInputElement>("[role=searchbox]")?.focus();
