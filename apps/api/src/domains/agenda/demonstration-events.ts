import type { RoleName } from "../directory/role.ts";
import type { EventCategoryName, EventStateName } from "./event-kinds.ts";

/** An event of the demonstration, as its writer thinks of it. */
export interface DemonstrationEvent {
  key: string;
  in: "college" | "lycee" | "university" | "academy" | { login: string };
  title: string;
  place?: string;
  description?: string;
  category?: EventCategoryName;
  state?: EventStateName;
  /** Days from now; school days but for what says which. */
  day: number;
  on?: "saturday" | "wednesday";
  /** `18:00`; whole days without. */
  from?: string;
  to?: string;
  /** Of whole days, how many. */
  days?: number;
  /** Only people who are one of these. */
  roles?: RoleName[];
  /** Only the classes whose names begin so. */
  classes?: string;
}

export const demonstrationEvents: readonly DemonstrationEvent[] = [
  {
    key: "parents",
    in: "college",
    title: "Réunion parents-professeurs, niveau 5e",
    place: "Salles du rez-de-chaussée",
    description:
      "Chaque professeur reçoit cinq minutes. Les bulletins sont remis par le professeur principal.",
    category: "MEETING",
    day: 2,
    from: "17:00",
    to: "20:00",
    classes: "5e",
    roles: ["GUARDIAN", "TEACHER"],
  },
  {
    key: "council",
    in: "college",
    title: "Conseil de classe de 5eB",
    place: "Salle de réunion",
    category: "MEETING",
    day: 3,
    from: "17:00",
    to: "18:15",
    classes: "5eB",
    roles: ["TEACHER"],
  },
  {
    key: "theatre",
    in: "college",
    title: "Sortie au théâtre : Le Malade imaginaire",
    place: "Théâtre de la Ville",
    description: "Départ à pied à 12 h 45, retour au collège à 17 h 30. Prévoir une carte d’identité.",
    category: "TRIP",
    day: 6,
    from: "12:45",
    to: "17:30",
    classes: "5eB",
  },
  {
    key: "open-day",
    in: "college",
    title: "Portes ouvertes",
    place: "Collège Jean-Zay",
    description: "Les familles des élèves de CM2 sont les bienvenues. Visites guidées par les élèves.",
    day: 9,
    on: "saturday",
    from: "09:00",
    to: "12:00",
  },
  {
    key: "mock-exam",
    in: "college",
    title: "Brevet blanc",
    category: "EXAM",
    day: 7,
    days: 2,
    classes: "3e",
  },
  {
    key: "cross",
    in: "college",
    title: "Cross du collège",
    place: "Parc des Gayeulles",
    description: "Reporté au printemps : le terrain est impraticable.",
    state: "CANCELLED",
    day: 4,
    from: "13:30",
    to: "16:30",
  },
  {
    key: "staff",
    in: "college",
    title: "Réunion de la vie scolaire",
    place: "Bureau des CPE",
    category: "MEETING",
    day: 1,
    from: "08:30",
    to: "09:30",
    roles: ["SCHOOL_LIFE", "LEADERSHIP"],
  },
  {
    key: "lycee-forum",
    in: "lycee",
    title: "Forum des métiers",
    place: "Hall et salles du rez-de-chaussée",
    day: 5,
    from: "14:00",
    to: "17:00",
  },
  {
    key: "lycee-parents",
    in: "lycee",
    title: "Rencontre entre les familles et les professeurs de seconde",
    place: "Lycée Simone-Veil",
    category: "MEETING",
    day: 8,
    from: "17:30",
    to: "20:00",
    classes: "2nde",
    roles: ["GUARDIAN", "TEACHER"],
  },
  {
    key: "lycee-bac",
    in: "lycee",
    title: "Bac blanc : philosophie",
    category: "EXAM",
    day: 6,
    from: "08:00",
    to: "12:00",
    classes: "Tle",
  },
  {
    key: "seminar",
    in: "university",
    title: "Séminaire : apprentissage et langues rares",
    place: "Amphi C",
    day: 2,
    from: "16:00",
    to: "17:30",
  },
  {
    key: "partial",
    in: "university",
    title: "Examen partiel d’algorithmique",
    place: "Amphi A",
    category: "EXAM",
    day: 8,
    from: "10:00",
    to: "12:00",
    classes: "L1",
  },
  {
    key: "academy-day",
    in: "academy",
    title: "Journée académique de l’innovation",
    place: "Rectorat de Rennes",
    day: 12,
    on: "wednesday",
    roles: ["TEACHER", "LEADERSHIP"],
  },
  {
    key: "lea-climbing",
    in: { login: "lea.martin" },
    title: "Escalade",
    place: "Salle La Cordée",
    day: 0,
    on: "wednesday",
    from: "14:30",
    to: "16:00",
  },
  {
    key: "nadia-dentist",
    in: { login: "nadia.martin" },
    title: "Dentiste",
    place: "12 rue de Nantes",
    day: 1,
    from: "18:15",
    to: "18:45",
  },
  {
    key: "karim-papers",
    in: { login: "karim.benali" },
    title: "Corriger les copies de 5eB",
    day: 1,
    from: "20:00",
    to: "21:30",
  },
  {
    key: "helene-town",
    in: { login: "helene.marchand" },
    title: "Rendez-vous à la mairie : le gymnase",
    place: "Hôtel de ville",
    category: "MEETING",
    day: 1,
    from: "14:00",
    to: "15:00",
  },
  {
    key: "camille-work",
    in: { login: "camille.roche" },
    title: "Bibliothèque : projet de groupe",
    state: "TENTATIVE",
    day: 1,
    from: "18:00",
    to: "19:30",
  },
];
