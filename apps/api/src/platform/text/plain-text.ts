// Control characters, marks that turn the direction of what follows, and halves of characters: nobody types them,
// they disguise one text as another, and Postgres keeps neither NUL nor halves.
const never = /[\p{Cc}\p{Cs}\u202A-\u202E\u2066-\u2069]/u;
const neverInLines = /[^\P{Cc}\t\n\r]|[\p{Cs}\u202A-\u202E\u2066-\u2069]/u;

/** Text of one line, as a person types it. */
export const isLine = (text: string): boolean => !never.test(text);

/** Text of several lines, as a person types it. */
export const isPlainText = (text: string): boolean => !neverInLines.test(text);
