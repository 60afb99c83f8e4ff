/** Whether an error is that code could not be had: no standard says how a browser puts that. */
export const isMissingCode = (error: unknown): boolean =>
  error instanceof TypeError &&
  /dynamically imported module|importing a module/i.test(error.message);
