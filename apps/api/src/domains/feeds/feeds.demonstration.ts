import type { DemonstrationPart } from "../demonstration/demonstration-part.ts";

const hour = 3_600_000;
const address = "https://college-jean-zay.example/actualites.rss";

/** What the site of the invented collège told: nobody answers at that address, so it is never asked. */
export const demonstration: DemonstrationPart = {
  demonstrates: "feeds",
  demonstrate({ rows, now }) {
    const ago = (hours: number) => new Date(now.getTime() - hours * hour).toISOString();
    const entry = (title: string, hours: number, summary: string) => ({
      title,
      address: "https://college-jean-zay.example/actualites",
      publishedAt: ago(hours),
      summary,
    });
    const entries = [
      entry(
        "Le club radio cherche des voix",
        5,
        "Réunion jeudi à 13 h au CDI, ouverte à toutes les classes.",
      ),
      entry(
        "Nos latinistes au musée",
        29,
        "Les 5e ont passé la journée parmi les mosaïques ; leurs croquis sont exposés.",
      ),
      entry("Collecte de jouets", 76, "Les cartons sont dans le hall jusqu’au 11 décembre."),
    ];
    rows.add("feed", {
      address,
      title: "Collège Jean-Zay : la vie au collège",
      entries,
      read_at: now,
      next_at: new Date(now.getTime() + 100 * 365 * 24 * hour),
      asked_at: now,
    });
  },
};
