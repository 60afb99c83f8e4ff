/** A text as a sentence of its own: `stop` is set behind it, unless it ends in a mark that ends sentences already. */
export const asSentence = (text: string, stop: string): string =>
  text === "" || /[.。!?！？…]$/.test(text) ? text : `${text}${stop}`;
