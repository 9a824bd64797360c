import type { DayTeller, DemonstrationNews } from "./demonstration-news.ts";

/** What the collège tells, from the family page to the note for the boiler room. */
export const collegeNews = (on: DayTeller): DemonstrationNews[] =>
  (
    [
      {
        key: "open-day",
        ago: 2,
        lasts: 20,
        signedBy: "La direction",
        title: `Portes ouvertes le ${on(9, { on: "saturday" })}`,
        text: [
          "De 9 h à 12 h, le collège ouvre ses portes aux familles des élèves de CM2, et à tous les curieux.",
          { heading: "Ce que vous verrez" },
          {
            list: [
              "les salles de sciences, avec des expériences à faire soi-même ;",
              "le CDI et son club de lecture ;",
              "le gymnase, où l’association sportive s’entraîne ;",
              "la cantine, avec un goûter offert par le foyer.",
            ],
          },
          { heading: "Pour les élèves qui guident" },
          {
            steps: [
              ["Inscrivez-vous à la vie scolaire ", { text: `avant le ${on(5)}`, bold: true }, "."],
              "Venez à la réunion de préparation, à la récréation de 10 h.",
              "Le samedi, soyez là à 8 h 45, dans le hall.",
            ],
          },
          {
            quote:
              "J’ai guidé trois familles l’an dernier : elles posent des questions drôles, et on se sent fier de son collège. Lina, 4eA",
          },
        ],
      },
      {
        key: "toys",
        ago: 26,
        signedBy: "Le conseil de vie collégienne",
        title: "Collecte de jouets et de livres",
        text: ["Le point de dépôt est au CDI. Merci pour les enfants du Secours populaire !"],
      },
      {
        key: "boiler",
        ago: 30,
        roles: ["STAFF", "LEADERSHIP"],
        signedBy: "L’intendance",
        title: `Passage du chauffagiste le ${on(2)}`,
        text: ["L’accès à la chaufferie sera ouvert de 14 h à 16 h."],
      },
      {
        key: "theatre",
        ago: 50,
        classes: "5eB",
        signedBy: "L’équipe de français",
        title: "Sortie au théâtre : Le Malade imaginaire",
        text: [
          `La classe de 5eB assistera à la représentation de 13 h 15, le ${on(6)}. Retour au collège à 17 h 30.`,
        ],
      },
      {
        key: "council",
        ago: 70,
        roles: ["TEACHER", "LEADERSHIP", "SCHOOL_LIFE"],
        signedBy: "La direction",
        title: "Conseils de classe",
        text: [
          `Le calendrier est affiché en salle des professeurs. Merci de saisir les appréciations avant le ${on(5)}.`,
        ],
      },
      {
        key: "parents",
        ago: 92,
        roles: ["GUARDIAN"],
        signedBy: "La direction",
        title: `Rencontre avec les professeurs le ${on(12)}`,
        text: [
          [
            "Les équipes reçoivent les familles ",
            { text: "de 17 h à 20 h, en salle polyvalente puis dans les salles de classe", bold: true },
            ". Chaque rendez-vous dure dix minutes ; le professeur principal de votre enfant vous propose un horaire.",
          ],
          "Si vous ne pouvez pas venir ce soir-là, ou si vous préférez être reçus séparément, dites-le simplement au secrétariat : un autre moment sera trouvé.",
          [
            "Secrétariat : ",
            { text: "02 99 00 00 12", href: "tel:+33299000012" },
            " ou ",
            {
              text: "contact@college-jean-zay.example",
              href: "mailto:contact@college-jean-zay.example",
            },
            ".",
          ],
        ],
      },
      {
        key: "mock-exam",
        ago: 118,
        classes: "3e",
        signedBy: "La direction",
        title: `Brevet blanc le ${on(15)}`,
        text: [
          "Français le matin, mathématiques l’après-midi. La calculatrice est autorisée en mode examen.",
          [
            "Pour réviser : ",
            {
              text: "les annales sur eduscol.education.fr",
              href: "https://eduscol.education.fr/",
            },
            ".",
          ],
        ],
      },
      {
        key: "internship",
        ago: 150,
        classes: "3e",
        roles: ["GUARDIAN"],
        signedBy: "Le secrétariat",
        title: "Stage d’observation : les conventions sont prêtes",
        text: [
          `Chaque élève de 3e en a reçu trois exemplaires. Rendez-les signés avant le ${on(10)}.`,
          "Sans entreprise d’accueil, parlez-en au professeur principal : le collège a des places.",
        ],
      },
      {
        key: "run",
        ago: 190,
        signedBy: "Les professeurs d’EPS",
        title: "Cross du collège : bravo à tous !",
        text: [
          "Quatre cents coureurs, zéro abandon, et un soleil inespéré.",
          [
            "Premières et premiers : ",
            { text: "Inaya (6eC), Nolan (5eA), Jade (4eD) et Malo (3eB)", bold: true },
            ". La classe la plus nombreuse à l’arrivée est la 4eA.",
          ],
        ],
      },
      {
        key: "screens",
        ago: 240,
        roles: ["SCHOOL_LIFE"],
        signedBy: "La CPE",
        title: "Surveillance des récréations",
        text: ["Le nouveau tableau de service est dans la salle de la vie scolaire."],
      },
      {
        key: "september",
        ago: 60 * 24,
        lasts: 15,
        title: "Photos de classe",
        text: ["Les photos de classe auront lieu mardi matin."],
      },
      {
        key: "strike",
        ago: 30 * 24,
        lasts: 3,
        signedBy: "La direction",
        title: "Pas de restauration demain",
        text: ["Prévoyez un repas froid : le réfectoire reste ouvert."],
      },
      {
        key: "wrong-date",
        ago: 75,
        withdrawn: true,
        signedBy: "La direction",
        title: "Rencontre avec les professeurs ce jeudi",
        text: ["De 17 h à 20 h, en salle polyvalente."],
      },
      {
        key: "christmas",
        ago: -72,
        signedBy: "La direction",
        title: "Fête du collège",
        text: [`Les classes de 6e vous attendent dans la cour, le ${on(17)} à partir de 16 h 30.`],
      },
    ] satisfies Omit<DemonstrationNews, "place">[]
  ).map((one) => ({ ...one, place: "college" }));
