import { demonstrationId, type DemonstrationRows } from "./demonstration-rows.ts";

const subjects = {
  maths: ["061300", "Mathématiques"],
  french: ["020700", "Français"],
  latin: ["020900", "Latin"],
  english: ["030201", "Anglais"],
  spanish: ["030601", "Espagnol"],
  history: ["043700", "Histoire-géographie"],
  economics: ["040500", "Sciences économiques et sociales"],
  philosophy: ["013000", "Philosophie"],
  life: ["062900", "Sciences de la vie et de la Terre"],
  physics: ["063300", "Physique-chimie"],
  technology: ["065100", "Technologie"],
  art: ["090100", "Arts plastiques"],
  music: ["081300", "Éducation musicale"],
  theatre: ["083200", "Théâtre"],
  sport: ["100100", "Éducation physique et sportive"],
  algorithms: ["900101", "Algorithmique"],
  statistics: ["900102", "Statistiques"],
  databases: ["900103", "Bases de données"],
  networks: ["900104", "Réseaux"],
  communication: ["900105", "Techniques d’expression"],
} as const;

export type SubjectKey = keyof typeof subjects;
export type SubjectIds = Readonly<Record<SubjectKey, string>>;

export function addSubjects(rows: DemonstrationRows): SubjectIds {
  const ids = Object.entries(subjects).map(([key, [code, name]]) => {
    const id = demonstrationId(`subject ${key}`);
    rows.add("subject", { id, code, name });
    return [key, id];
  });
  return Object.fromEntries(ids) as SubjectIds;
}
