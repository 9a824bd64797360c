const shortest = 10;
const longest = 200;

/** What many people choose; numbers and signs around it do not help. */
const common = new Set(
  `motdepasse monmotdepasse azerty azertyuiop azertyqwerty qwerty qwertyuiop qwertyazerty password passw0rd
  bonjour bonjourbonjour bienvenue soleil chocolat doudou loulou chouchou coucou jetaime jetaimejetaime iloveyou
  marseille paris football basketball pokemon minecraft fortnite naruto princesse licorne college lycee ecole
  collegelycee eleve professeur parents administrateur administrator admin preau monpreau secret letmein welcome
  abcdefghij abcdefgh abcdef`.split(/\s+/),
);

export type PasswordWeakness = "TOO_SHORT" | "TOO_LONG" | "COMMON" | "LIKE_LOGIN";

/** What everybody knows of somebody. */
export interface PublicNames {
  login: string;
  givenName: string;
  familyName: string;
}

const lettersOf = (text: string): string =>
  text
    .normalize("NFD")
    .toLowerCase()
    .replaceAll(/[^\p{L}]/gu, "");

/** Why a password will not do; length is what protects, so nothing is asked of its characters. */
export function weaknessOf(password: string, names: PublicNames): PasswordWeakness | undefined {
  const { length } = [...password];
  if (length < shortest) return "TOO_SHORT";
  if (length > longest) return "TOO_LONG";
  const letters = lettersOf(password);
  if (common.has(letters) || new Set(password.toLowerCase()).size < 4) return "COMMON";
  // Dates and telephone numbers are known to friends.
  if (letters === "" && length < 16) return "COMMON";
  return saysLittleBeside(letters, names) ? "LIKE_LOGIN" : undefined;
}

/** A sentence may hold one's name; a name and a few letters are guessed by whoever knows one. */
function saysLittleBeside(letters: string, { login, givenName, familyName }: PublicNames): boolean {
  const known = [
    login,
    givenName,
    familyName,
    ...`${login} ${givenName} ${familyName}`.split(/[^\p{L}\p{M}]+/u),
  ]
    .map(lettersOf)
    .filter((word) => word.length >= 3)
    .sort((a, b) => b.length - a.length);
  const rest = known.reduce((text, word) => text.replaceAll(word, ""), letters);
  return rest.length < 5 && rest.length < letters.length;
}
