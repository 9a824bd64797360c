import { richTextVersion } from "@preau/rich-text";
import type { DemonstrationPart, DemonstrationTools } from "../demonstration/demonstration-part.ts";
import { demonstrationId } from "../demonstration/demonstration-rows.ts";
import { collegeNews } from "./demonstration-college-news.ts";
import { bodyOfNews } from "./demonstration-news-text.ts";
import { dayTeller, type DemonstrationNews } from "./demonstration-news.ts";
import { demonstrateReaders, takesComments } from "./demonstration-news-readers.ts";
import { otherNews } from "./demonstration-other-news.ts";

const hour = 3_600_000;
const day = 24 * hour;

type Schools = DemonstrationTools["schools"];

const placeOf = ({ place }: DemonstrationNews, schools: Schools) =>
  place === "academy" || place === "department"
    ? { establishment_id: null, territory_id: schools[place] }
    : { establishment_id: schools[place].id, territory_id: null };

/** The terms that publishing it writes. */
function termsOf(news: DemonstrationNews, schools: Schools): object[] {
  const place = placeOf(news, schools);
  const roles = news.roles ?? [];
  if (news.classes === undefined || news.place === "academy" || news.place === "department")
    return roles.length === 0 ? [place] : roles.map((role) => ({ ...place, role }));
  const prefix = news.classes;
  return schools[news.place].classes
    .filter(({ name }) => name.startsWith(prefix))
    .map(({ id }) => ({ ...place, class_id: id }))
    .flatMap((term) => [
      ...(roles.length === 0 ? [term] : []),
      ...roles.filter((role) => role !== "GUARDIAN").map((role) => ({ ...term, role })),
      ...(roles.length === 0 || roles.includes("GUARDIAN") ? [{ ...term, relation: "GUARDIANS_OF" }] : []),
    ]);
}

export const demonstration: DemonstrationPart = {
  demonstrates: "news",
  demonstrate(tools) {
    const { rows, now, schools } = tools;
    const on = dayTeller(now);
    const all = [...collegeNews(on), ...otherNews(on)];
    const momentOf = ({ ago }: DemonstrationNews) => new Date(now.getTime() - ago * hour);
    for (const news of all) {
      const publishedAt = momentOf(news);
      const audienceId = demonstrationId(`audience news ${news.key}`);
      rows.add("audience", { id: audienceId, created_at: publishedAt });
      for (const [position, term] of termsOf(news, schools).entries())
        rows.add("audience_term", { audience_id: audienceId, position, ...term });
      rows.add("news", {
        id: demonstrationId(`news ${news.key}`),
        ...placeOf(news, schools),
        audience_id: audienceId,
        signed_by: news.signedBy,
        title: news.title,
        body: bodyOfNews(news.text),
        body_schema: richTextVersion,
        takes_comments: takesComments(news.key),
        published_at: publishedAt,
        expires_at: news.lasts ? new Date(publishedAt.getTime() + news.lasts * day) : null,
        withdrawn_at: news.withdrawn ? new Date(publishedAt.getTime() + hour) : null,
        version: news.withdrawn ? 2 : 1,
        updated_at: publishedAt,
      });
    }
    demonstrateReaders(tools, (key) => momentOf(all.find((one) => one.key === key)!));
  },
};
