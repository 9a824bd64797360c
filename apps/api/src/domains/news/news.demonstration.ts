import type { DemonstrationPart } from "../demonstration/demonstration-part.ts";
import { demonstrationId } from "../demonstration/demonstration-rows.ts";
import { bodyOf } from "./news-body.ts";

const hour = 3_600_000;
const day = 24 * hour;

interface Item {
  key: string;
  place: "college" | "lycee" | "university" | "academy";
  title: string;
  text: string[];
  /** Hours since it was published; negative while it waits. */
  ago: number;
  roles?: string[];
  /** Days after which it is over. */
  lasts?: number;
  /** Only for the people and guardians of a class. */
  className?: string;
}

const items: Item[] = [
  {
    key: "open-day",
    place: "college",
    ago: 2,
    title: "Portes ouvertes samedi prochain",
    text: [
      "De 9 h à 12 h. Les élèves volontaires pour guider les visites s’inscrivent auprès de la vie scolaire.",
      "Les familles des élèves de CM2 sont les bienvenues.",
    ],
    lasts: 20,
  },
  {
    key: "toys",
    place: "college",
    ago: 26,
    title: "Collecte de jouets pour les fêtes",
    text: ["Le point de dépôt est au CDI. Merci pour les enfants du Secours populaire !"],
  },
  {
    key: "theatre",
    place: "college",
    ago: 50,
    className: "5eB",
    title: "Sortie au théâtre : Le Malade imaginaire",
    text: ["La classe de 5eB assistera à la représentation de 13 h 15. Retour au collège à 17 h 30."],
  },
  {
    key: "council",
    place: "college",
    ago: 70,
    roles: ["TEACHER", "LEADERSHIP", "SCHOOL_LIFE"],
    title: "Conseils de classe du premier trimestre",
    text: [
      "Le calendrier est affiché en salle des professeurs. Merci de saisir les appréciations avant jeudi.",
    ],
  },
  {
    key: "boiler",
    place: "college",
    ago: 30,
    roles: ["STAFF", "LEADERSHIP"],
    title: "Passage du chauffagiste mercredi",
    text: ["L’accès à la chaufferie sera ouvert de 14 h à 16 h."],
  },
  {
    key: "september",
    place: "college",
    ago: 60 * 24,
    lasts: 15,
    title: "Photos de classe",
    text: ["Les photos de classe auront lieu mardi matin."],
  },
  {
    key: "christmas",
    place: "college",
    ago: -72,
    title: "Fête du collège",
    text: ["Les classes de 6e vous attendent dans la cour, vendredi à partir de 16 h 30."],
  },
  {
    key: "orientation",
    place: "lycee",
    ago: 5,
    title: "Forum des métiers la semaine prochaine",
    text: ["Trente professionnels viennent répondre à vos questions, au gymnase, de 10 h à 16 h."],
  },
  {
    key: "canteen",
    place: "lycee",
    ago: 28,
    title: "Réservation de la cantine",
    text: ["Les réservations du mois prochain sont ouvertes jusqu’à vendredi."],
    roles: ["STUDENT", "GUARDIAN"],
  },
  {
    key: "exams",
    place: "university",
    ago: 8,
    title: "Calendrier des examens du semestre",
    text: ["Les salles seront communiquées une semaine avant chaque épreuve."],
  },
  {
    key: "academy",
    place: "academy",
    ago: 40,
    title: "Journée académique du numérique responsable",
    text: ["Une journée d’échanges ouverte à toutes les équipes, à Rennes."],
    roles: ["TEACHER", "LEADERSHIP"],
  },
];

export const demonstration: DemonstrationPart = {
  demonstrates: "news",
  demonstrate({ rows, now, schools }) {
    for (const item of items) {
      const publishedAt = new Date(now.getTime() - item.ago * hour);
      const audienceId = demonstrationId(`audience news ${item.key}`);
      const place =
        item.place === "academy"
          ? { establishment_id: null, territory_id: schools.academy }
          : { establishment_id: schools[item.place].id, territory_id: null };
      rows.add("audience", { id: audienceId, created_at: publishedAt });
      const classId =
        item.place === "academy"
          ? undefined
          : schools[item.place].classes.find((one) => one.name === item.className)?.id;
      const terms = classId
        ? [{ class_id: classId }, { class_id: classId, relation: "GUARDIANS_OF" }]
        : (item.roles ?? [null]).map((role) => ({ ...place, role }));
      terms.forEach((term, position) =>
        rows.add("audience_term", { audience_id: audienceId, position, ...term }),
      );
      rows.add("news", {
        id: demonstrationId(`news ${item.key}`),
        ...place,
        audience_id: audienceId,
        title: item.title,
        body: bodyOf(...item.text),
        published_at: publishedAt,
        expires_at: item.lasts ? new Date(publishedAt.getTime() + item.lasts * day) : null,
        version: 1,
        updated_at: publishedAt,
      });
    }
  },
};
