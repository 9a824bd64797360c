import sharp from "sharp";

const written = (text: string): string => `(${text.replaceAll(/[\\()]/g, (one) => `\\${one}`)}) Tj`;

/** A page of text, as the simplest PDF says it. */
function pdf(title: string, lines: readonly string[]): Buffer {
  const text = [
    `BT /F1 18 Tf 60 770 Td ${written(title)} ET`,
    `BT /F1 12 Tf 60 730 Td 20 TL ${lines.map((line) => `${written(line)} T*`).join("\n")} ET`,
  ].join("\n");
  const objects = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    "<< /Type /Pages /Kids [3 0 R] /Count 1 >>",
    "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 5 0 R /Resources << /Font << /F1 4 0 R >> >> >>",
    "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>",
    `<< /Length ${text.length} >>\nstream\n${text}\nendstream`,
  ];
  let body = "%PDF-1.4\n";
  const places = objects.map((object, index) => {
    const place = body.length;
    body += `${index + 1} 0 obj\n${object}\nendobj\n`;
    return String(place).padStart(10, "0");
  });
  const table = `xref\n0 6\n0000000000 65535 f \n${places.map((place) => `${place} 00000 n \n`).join("")}`;
  const end = `${table}trailer << /Size 6 /Root 1 0 R >>\nstartxref\n${body.length}\n%%EOF\n`;
  return Buffer.from(body + end, "latin1");
}

const dots = ".".repeat(60);

export const permission = (): Buffer =>
  pdf("Autorisation de sortie", [
    "Collège Jean-Zay, classe de 5eB",
    "",
    "Visite de l'Espace des sciences, Les Champs Libres, à Rennes.",
    "Départ du collège à 8 h 30, retour à 16 h 45.",
    "",
    `Je soussigné(e) ${dots}`,
    `autorise mon enfant ${dots}`,
    "à participer à cette sortie.",
    "",
    "Date et signature :",
  ]);

/** A drawing of the place, as a teacher makes it for a class. */
export const placeOfVisit = (): Promise<Buffer> =>
  sharp(
    Buffer.from(`<svg xmlns="http://www.w3.org/2000/svg" width="1600" height="1000">
      <rect width="1600" height="1000" fill="#f6f3ec"/>
      <rect y="430" width="1600" height="90" fill="#cfc7b6"/><rect x="760" width="80" height="1000" fill="#cfc7b6"/>
      <rect x="930" y="150" width="420" height="230" rx="12" fill="#0b5c6b"/>
      <rect x="150" y="600" width="380" height="260" rx="12" fill="#97d8a9"/>
      <circle cx="800" cy="475" r="60" fill="#eec765"/>
      <path d="M340 590 L340 475 L800 475 L1140 475 L1140 395" fill="none" stroke="#9a3412" stroke-width="14"
        stroke-dasharray="34 22" stroke-linecap="round"/>
    </svg>`),
  )
    .png()
    .toBuffer();
