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

const patch = (background: string, left: number, top: number, width: number, height: number) => ({
  input: { create: { width, height, channels: 3 as const, background } },
  left,
  top,
});

/** Where to walk, from one place to the other, as dashes along a line. */
const dashes = (left: number, top: number, right: number, bottom: number) =>
  Array.from({ length: Math.ceil(Math.max(right - left, bottom - top) / 50) }, (_, index) =>
    right > left
      ? patch("#9a3412", left + index * 50, top, 30, 14)
      : patch("#9a3412", left, top + index * 50, 14, 30),
  );

/** A drawing of the place, as a teacher makes it for a class. */
export const placeOfVisit = (): Promise<Buffer> =>
  sharp({ create: { width: 1600, height: 1000, channels: 3, background: "#f6f3ec" } })
    .composite([
      patch("#cfc7b6", 0, 430, 1600, 90),
      patch("#cfc7b6", 760, 0, 80, 1000),
      patch("#eec765", 735, 405, 130, 140),
      patch("#0b5c6b", 930, 150, 420, 230),
      patch("#97d8a9", 150, 600, 380, 260),
      ...dashes(333, 482, 333, 600),
      ...dashes(347, 468, 1133, 468),
      ...dashes(1133, 380, 1133, 482),
    ])
    .png()
    .toBuffer();
