// Control characters and marks that turn the direction of what follows come with what people paste, unseen. They
// disguise one text as another, and Postgres keeps no NUL. A new line inside a text is a node of its own.
const control = /\p{Cc}/gu;
const direction = /[\u202A-\u202E\u2066-\u2069]/g;

/** What people see of a text; halves of characters become U+FFFD. */
export const asSeen = (text: string): string =>
  text.toWellFormed().replace(direction, "").replace(control, " ");

/** Whether anybody sees something of it. */
export const isSeen = (text: string): boolean => /[^\s\p{Cc}\p{Cf}\u2800\u3164]/u.test(text);
