import type { DemonstrationTools } from "../demonstration/demonstration-part.ts";
import { demonstrationId } from "../demonstration/demonstration-rows.ts";

const minute = 60_000;

/** What was written under the news of the collège: by whom, and how many minutes after it was published. */
const threads: Record<string, [login: string, after: number, text: string][]> = {
  run: [
    ["karim.benali", 40, "Bravo aux 5eB : trois des vôtres dans les vingt premiers !"],
    ["lea.martin", 95, "C’était dur dans la montée, mais trop bien à l’arrivée."],
    ["nadia.martin", 180, "Merci aux professeurs et aux parents bénévoles au ravitaillement."],
    ["youssef.haddad", 1300, "Le parcours est démonté. Deux vestes oubliées vous attendent à la loge."],
  ],
  toys: [
    ["nadia.martin", 120, "Les puzzles et les jeux de société sont-ils acceptés aussi ?"],
    ["helene.marchand", 200, "Oui, complets et en bon état. Merci à vous !"],
  ],
};

/** One of so many opened it. */
const shares: Record<string, number> = { run: 2, toys: 3, "open-day": 4, parents: 5 };

/** Who opened the news of the collège, and what they wrote under it. */
export function demonstrateReaders(
  { rows, now, people, schools }: DemonstrationTools,
  publishedAt: (key: string) => Date,
) {
  const readers = [
    ...people.members(schools.college.id, "STUDENT"),
    ...people.members(schools.college.id, "TEACHER"),
    ...people.members(schools.college.id, "GUARDIAN"),
  ];
  for (const [key, share] of Object.entries(shares)) {
    for (const reader of readers.filter((_, at) => at % share === 0))
      rows.add("news_reader", { user_id: reader.id, news_id: demonstrationId(`news ${key}`), read_at: now });
  }
  for (const [key, thread] of Object.entries(threads)) {
    for (const [login, after, text] of thread)
      rows.add("news_comment", {
        id: demonstrationId(`news comment ${key} ${after}`),
        news_id: demonstrationId(`news ${key}`),
        author_id: people.named(login).id,
        text,
        created_at: new Date(Math.min(publishedAt(key).getTime() + after * minute, now.getTime() - minute)),
      });
  }
}

/** Which news takes comments. */
export const takesComments = (key: string): boolean => Object.hasOwn(threads, key);
