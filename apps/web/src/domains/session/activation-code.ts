const group = 4;

/** What counts in a code: letters and digits. Case, spaces and dashes are forgiven. */
export const significant = (typed: string) => typed.toUpperCase().replaceAll(/[^A-Z0-9]/g, "");

/** The code as the letter prints it: in groups, with dashes. */
export const formatCode = (typed: string) =>
  (significant(typed).match(new RegExp(`.{1,${group}}`, "g")) ?? []).join("-");

/** Where the caret stands after formatting: behind as many letters as before. */
export const caretAfter = (formatted: string, letters: number) => {
  if (letters === 0) return 0;
  let seen = 0;
  for (let index = 0; index < formatted.length; index += 1) {
    if (formatted[index] !== "-") seen += 1;
    if (seen === letters) return index + 1;
  }
  return formatted.length;
};
