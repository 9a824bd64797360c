/** Letters as people type them in a hurry: without accents or capitals. */
export const fold = (text: string) =>
  text
    .normalize("NFD")
    .replaceAll(/\p{Diacritic}/gu, "")
    .toLowerCase();
