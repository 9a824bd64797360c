import type { DemonstrationPart } from "../demonstration/demonstration-part.ts";

const hour = 3_600_000;

/** What some wrote for themselves, some hours ago; the others begin with an empty note. */
const written: Readonly<Record<string, readonly [ago: number, text: string]>> = {
  "karim.benali": [
    20,
    "5eB\n- rendre les copies de géométrie\n- groupe de soutien : Léa, Zoé ?\n- salle info à réserver pour GeoGebra\n\nConseil : appréciations à finir",
  ],
  "sofia.rossi": [
    44,
    "Collège : élèves à inscrire pour le théâtre\nUniversité : sujet de l’oral, relire les barèmes",
  ],
  "helene.marchand": [
    6,
    "Rappeler la mairie (gymnase)\nPortes ouvertes : élèves guides, fléchage, café\nVoir avec Claire les retards de 4e",
  ],
  "claire.lemoine": [28, "Appeler : deux familles de 4e (retards)\nFormation des délégués : liste à jour"],
};

export const demonstration: DemonstrationPart = {
  demonstrates: "notes",
  demonstrate({ rows, people, now }) {
    for (const [login, [ago, body]] of Object.entries(written))
      rows.add("note", {
        user_id: people.named(login).id,
        key: "main",
        body,
        version: 1,
        updated_at: new Date(now.getTime() - ago * hour),
      });
  },
};
