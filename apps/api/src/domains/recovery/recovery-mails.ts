export type Locale = "fr" | "en";

interface Words {
  subject: string;
  text: string;
}

/** Nobody's name stands in these: whoever opens the mailbox of another learns nothing. */
export function codeText(locale: Locale, code: string): Words {
  const written = `${code.slice(0, 4)} ${code.slice(4)}`;
  if (locale === "en")
    return {
      subject: "Your code for Préau",
      text: `Hello,\n\nYour code is ${written}\n\nType it in Préau within half an hour. If you did not ask for it, do nothing.\n`,
    };
  return {
    subject: "Votre code pour Préau",
    text: `Bonjour,\n\nVotre code est ${written}\n\nTapez-le dans Préau dans la demi-heure. Si vous n’avez rien demandé, ne faites rien.\n`,
  };
}

export function resetText(locale: Locale, link: string): Words {
  if (locale === "en")
    return {
      subject: "Choose a new password for Préau",
      text: `Hello,\n\nTo choose a new password, open this page within the hour:\n${link}\n\nIt works once. If you did not ask for it, do nothing: your password stays as it is.\n`,
    };
  return {
    subject: "Choisir un nouveau mot de passe pour Préau",
    text: `Bonjour,\n\nPour choisir un nouveau mot de passe, ouvrez cette page dans l’heure\u202f:\n${link}\n\nElle ne sert qu’une fois. Si vous n’avez rien demandé, ne faites rien\u202f: votre mot de passe ne change pas.\n`,
  };
}
