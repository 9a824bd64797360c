export interface Letter {
  displayName: string;
  role: string;
  className: string | null;
  establishment: string;
  login: string;
  code: string;
}

const roleWords: Readonly<Record<string, string>> = {
  TEACHER: "Enseignant",
  STUDENT: "Élève",
  GUARDIAN: "Parent ou responsable",
  LEADERSHIP: "Direction",
  SCHOOL_LIFE: "Vie scolaire",
  STAFF: "Personnel",
  AGENT: "Intervenant extérieur",
  INTERNSHIP_TUTOR: "Tuteur de stage",
};

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};
const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => entities[character]!);

const style = `
  @page { size: A4; margin: 20mm; }
  body { margin: 0; font: 12pt/1.5 system-ui, sans-serif; color: #1f2430; }
  section { break-after: page; max-width: 170mm; margin: 0 auto; padding: 10mm 0; }
  section:last-child { break-after: auto; }
  h1 { font-size: 18pt; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: 3mm 8mm; padding: 6mm; border: 1pt solid #8a8271; border-radius: 4mm; }
  dt { color: #555d6e; }
  dd { margin: 0; font-weight: 700; }
  .code { font: 700 18pt/1.3 ui-monospace, monospace; letter-spacing: 0.08em; }
  .note { color: #555d6e; font-size: 10pt; }`;

/** One page of A4 for each person, in one file to print. */
export function lettersPage(letters: readonly Letter[], address: string, expiresOn: string): string {
  return `<!doctype html>
<html lang="fr">
<head>
<meta charset="utf-8">
<meta name="robots" content="noindex">
<title>Courriers d’activation</title>
<style>${style}
</style>
</head>
<body>
${letters.map((letter) => section(letter, address, expiresOn)).join("\n")}
</body>
</html>
`;
}

const section = (
  { displayName, role, className, establishment, login, code }: Letter,
  address: string,
  expiresOn: string,
): string => `<section>
<p>${escape(establishment)}</p>
<h1>${escape(displayName)}</h1>
<p>${escape([roleWords[role] ?? role, className].filter(Boolean).join(", "))}</p>
<p>Voici de quoi ouvrir votre espace numérique de travail, Préau.</p>
<ol>
<li>Allez à l’adresse <strong>${escape(`${address}/activation`)}</strong></li>
<li>Tapez votre code d’activation.</li>
<li>Choisissez votre mot de passe : vous seul le connaîtrez.</li>
</ol>
<dl>
<dt>Votre identifiant</dt><dd>${escape(login)}</dd>
<dt>Votre code</dt><dd class="code">${escape(code)}</dd>
</dl>
<p class="note">Ce code ne sert qu’une fois, jusqu’au ${escape(expiresOn)}. Ne le donnez à personne : l’établissement ne vous le demandera jamais.</p>
</section>`;
