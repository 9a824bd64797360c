import type { NoticeSigners, NoticeWants } from "./notice.entity.ts";

/** A notice of the demonstration, as its writer thinks of it. */
export interface DemonstrationNotice {
  key: string;
  school: "college" | "lycee" | "university";
  /** The login of who writes it. */
  by: string;
  signedBy?: string;
  /** The classes whose names begin so. */
  classes?: string;
  /** The login of the only child whom it concerns. */
  child?: string;
  /** Hours since it was written. */
  ago: number;
  title: string;
  text: string[];
  wants: NoticeWants;
  question?: string;
  choices?: string[];
  signers?: NoticeSigners;
  /** Days from now. */
  due?: number;
  /** Hours since it was closed. */
  closed?: number;
  /** How many of a hundred have answered. */
  answered: number;
  /** What families who answered wrote, in turns; the first word says that they disagree. */
  comments?: ["non" | "oui", string][];
  /** Logins of guardians who have not answered, or who have, whatever chance says. */
  waits?: string[];
  signed?: Record<string, string>;
}

export const demonstrationNotices: DemonstrationNotice[] = [
  {
    key: "theatre",
    school: "college",
    by: "karim.benali",
    classes: "5eB",
    ago: 46,
    title: "Sortie au théâtre : Le Malade imaginaire",
    text: [
      "La classe assistera à une représentation du Malade imaginaire au théâtre municipal. Départ en car à 12 h 45 devant le collège, retour à 17 h 30.",
      "Prévoir un pique-nique et des vêtements chauds. La sortie est gratuite.",
    ],
    wants: "YES_NO",
    question: "Autorisez-vous votre enfant à participer à cette sortie ?",
    due: 4,
    answered: 62,
    comments: [
      ["oui", "Je peux accompagner la classe si besoin."],
      ["non", "Rendez-vous médical prévu de longue date cet après-midi-là."],
      ["oui", "Attention, il est malade en car : merci de le placer à l’avant."],
    ],
    waits: ["nadia.martin", "thomas.martin"],
    signed: { "julie.lambert": "Je viendrai la chercher moi-même au retour." },
  },
  {
    key: "calculator",
    school: "college",
    by: "karim.benali",
    classes: "5eB",
    ago: 9 * 24,
    title: "Calculatrice en mathématiques",
    text: [
      "À partir de lundi, chaque élève apporte sa calculatrice à tous les cours. Le modèle « collège » suffit ; le collège en prête à qui le demande, sans justification.",
    ],
    wants: "ACKNOWLEDGEMENT",
    answered: 88,
    signed: { "nadia.martin": "", "julie.lambert": "" },
  },
  {
    key: "late",
    school: "college",
    by: "claire.lemoine",
    signedBy: "La vie scolaire",
    child: "hugo.garnier",
    ago: 20,
    title: "Trois retards ce mois-ci",
    text: [
      "Hugo est arrivé trois fois après la sonnerie ce mois-ci, le matin. Nous souhaitons comprendre ce qui se passe, et l’aider.",
      "Vous pouvez nous écrire quelques mots ci-dessous, ou appeler la vie scolaire.",
    ],
    wants: "ACKNOWLEDGEMENT",
    signers: "EACH",
    due: 3,
    answered: 0,
  },
  {
    key: "image",
    school: "college",
    by: "helene.marchand",
    signedBy: "La direction",
    classes: "5e",
    ago: 70,
    title: "Droit à l’image pour l’année scolaire",
    text: [
      "Le collège photographie parfois les élèves pendant les projets. Dites-nous ce que vous autorisez : votre choix peut changer à tout moment, par simple demande.",
    ],
    wants: "CHOICE",
    question: "Qu’autorisez-vous pour les photographies de votre enfant ?",
    choices: ["Dans le collège seulement", "Dans le collège et sur son site", "Aucune photographie"],
    signers: "EACH",
    due: 10,
    answered: 45,
    waits: ["nadia.martin"],
  },
  {
    key: "photo",
    school: "college",
    by: "martine.cadiou",
    signedBy: "Le secrétariat",
    classes: "5eB",
    ago: 34 * 24,
    title: "Commande de la photo de classe",
    text: ["La pochette coûte 9 €. Sans réponse de votre part, rien n’est commandé."],
    wants: "CHOICE",
    question: "Souhaitez-vous commander la photo de classe ?",
    choices: ["Une pochette", "Deux pochettes", "Aucune"],
    closed: 20 * 24,
    answered: 80,
    signed: { "nadia.martin": "" },
  },
  {
    key: "swimming",
    school: "college",
    by: "helene.marchand",
    signedBy: "Les professeurs d’EPS",
    classes: "6e",
    ago: 30,
    title: "Début de la natation",
    text: ["Le cycle de natation commence dans deux semaines. Le bonnet de bain est obligatoire."],
    wants: "TEXT",
    question: "Y a-t-il quelque chose que les professeurs doivent savoir (peur de l’eau, santé) ?",
    due: 8,
    answered: 35,
    comments: [["oui", "Merci de nous prévenir si la date change."]],
  },
  {
    key: "orientation",
    school: "lycee",
    by: "",
    signedBy: "La direction",
    classes: "2nde 2",
    ago: 28,
    title: "Choix des spécialités : rencontre avec les professeurs",
    text: [
      "Chaque famille de seconde est reçue vingt minutes par le professeur principal, en présence de l’élève.",
    ],
    wants: "CHOICE",
    question: "Quel créneau vous convient ?",
    choices: ["Mardi à partir de 17 h", "Jeudi à partir de 17 h", "Samedi matin"],
    due: 2,
    answered: 40,
    waits: ["nadia.martin", "thomas.martin"],
  },
  {
    key: "internship",
    school: "university",
    by: "",
    signedBy: "La scolarité",
    classes: "L1",
    ago: 52,
    title: "Règlement des examens",
    text: [
      "Le règlement des examens du semestre est affiché au département. Merci d’en prendre connaissance.",
    ],
    wants: "ACKNOWLEDGEMENT",
    due: 12,
    answered: 30,
    waits: ["camille.roche"],
  },
];
