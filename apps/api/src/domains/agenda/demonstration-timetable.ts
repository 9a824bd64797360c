/** Somebody who teaches a subject to a class. */
export interface Teaching {
  classId: string;
  className: string;
  kind: "HOMEROOM" | "GROUP" | "COURSE";
  establishmentId: string;
  subject: string;
  teacherId: string;
  teacher: string;
}

/** An hour of every week. */
export interface Lesson extends Teaching {
  /** From 0, Monday. */
  weekday: number;
  /** Minutes after midnight. */
  from: number;
  minutes: number;
  room: string;
}

const hours = ["08:05", "09:00", "10:10", "11:05", "13:30", "14:25", "15:35", "16:30"].map((one) => {
  const [hour, minute] = one.split(":").map(Number);
  return hour! * 60 + minute!;
});
const minutes = 55;
const lastHour = hours.length - 1;

/** Hours a week; two for what is not said. */
const weekly: Readonly<Record<string, number>> = {
  Français: 4,
  Mathématiques: 4,
  Anglais: 3,
  "Histoire-géographie": 3,
  "Éducation physique et sportive": 3,
  Technologie: 1,
  "Arts plastiques": 1,
  "Éducation musicale": 1,
};

const rooms: Readonly<Record<string, string>> = {
  "Éducation physique et sportive": "Gymnase",
  "Sciences de la vie et de la Terre": "Labo SVT",
  "Physique-chimie": "Labo de physique",
  "Éducation musicale": "Salle de musique",
  "Arts plastiques": "Atelier d’arts",
  Technologie: "Salle de technologie",
};

/** A week in which nobody is in two places at once: classes in the day, groups across classes at its last hour. */
export function weekOf(teaching: readonly Teaching[]): Lesson[] {
  const busy = new Set<string>();
  const lessons: Lesson[] = [];
  const place = (one: Teaching, weekday: number, hour: number): boolean => {
    const keys = [one.classId, one.teacherId].map((who) => `${who} ${weekday} ${hour}`);
    if (keys.some((key) => busy.has(key))) return false;
    for (const key of keys) busy.add(key);
    lessons.push({ ...one, weekday, from: hours[hour]!, minutes, room: roomOf(one) });
    return true;
  };
  for (const [index, one] of teaching.filter(({ kind }) => kind !== "HOMEROOM").entries()) {
    let left = 2;
    for (const weekday of turned([0, 1, 3, 4], index)) if (left > 0 && place(one, weekday, lastHour)) left--;
  }
  for (const one of teaching.filter(({ kind }) => kind === "HOMEROOM")) {
    const seed = numberOf(`${one.classId} ${one.subject}`);
    let left = weekly[one.subject] ?? 2;
    // Not twice a day while there are other days.
    for (const round of [1, 2]) {
      for (const weekday of turned([0, 1, 2, 3, 4], seed)) {
        const open = turned([0, 1, 2, 3, 4, 5, 6], seed + weekday).filter(
          (hour) => weekday !== 2 || hour < 4,
        );
        if (left > 0 && open.some((hour) => place(one, weekday, hour))) left--;
      }
      if (round === 1 && left === 0) break;
    }
  }
  return lessons;
}

const roomOf = ({ className, subject }: Teaching): string =>
  rooms[subject] ?? `Salle ${101 + (numberOf(className) % 4) * 100 + (numberOf(className) % 23)}`;

const turned = <T>(values: readonly T[], by: number): T[] => {
  const at = by % values.length;
  return [...values.slice(at), ...values.slice(0, at)];
};

const numberOf = (text: string): number =>
  [...text].reduce((sum, one) => (sum * 31 + one.codePointAt(0)!) % 100_003, 7);
