/** « 1er mars », "1 March": a day of every year. */
export const dayAndMonth = (day: number, month: number, locale: string) => {
  // 2024 had a 29 February.
  const text = new Intl.DateTimeFormat(locale === "fr" ? "fr-FR" : "en-GB", {
    timeZone: "UTC",
    day: "numeric",
    month: "long",
  }).format(Date.UTC(2024, month - 1, day));
  return locale === "fr" ? text.replace(/^1 /, "1er ") : text;
};
