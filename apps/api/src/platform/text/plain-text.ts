// Control characters and marks that turn the direction of what follows come with what people paste, unseen. They
// disguise one text as another, and Postgres keeps no NUL.
const control = /\p{Cc}/gu;
const controlInLines = /[^\P{Cc}\t\n\r]/gu;
const direction = /[\u202A-\u202E\u2066-\u2069]/g;

/** What somebody typed, as text of one line; halves of characters become U+FFFD. */
export const asLine = (typed: string): string =>
  typed.toWellFormed().replace(direction, "").replace(control, " ").trim();

/** What somebody typed, as text that may have several lines. */
export const asPlainText = (typed: string): string =>
  typed.toWellFormed().replace(direction, "").replace(controlInLines, " ");

/** Whether something is kept as it is, for what must not be changed unseen. */
export const isLine = (text: string): boolean => asLine(text) === text;
