import { bodyOf, richTextVersion } from "@preau/rich-text";
import type { ClientBase } from "pg";

import { dayOf } from "../../platform/context/context.ts";
import type { DemonstrationPart, DemonstrationTools } from "../demonstration/demonstration-part.ts";
import { demonstrationId } from "../demonstration/demonstration-rows.ts";
import { type DemonstrationNotice, demonstrationNotices } from "./demonstration-notices.ts";

const hour = 3_600_000;
const day = 24 * hour;

/** The day itself, or the Monday after a weekend. */
function schoolDay(moment: Date): string {
  const late = { 6: 2, 0: 1 }[moment.getUTCDay()] ?? 0;
  return dayOf(new Date(moment.getTime() + late * day));
}

interface Pupil {
  id: string;
  /** Who may sign for them: their id and login. */
  signers: { id: string; login: string }[];
}

export const demonstration: DemonstrationPart = {
  demonstrates: "notices",
  async demonstrate(tools) {
    for (const notice of demonstrationNotices) {
      const pupils = await pupilsOf(tools, notice);
      // Each comment is somebody's, and is taken once.
      const comments = [...(notice.comments ?? [])];
      addNotice(tools, { ...notice, comments }, await authorOf(tools, notice), pupils);
    }
  },
};

/** Who writes: by their login, else somebody who leads the school. */
async function authorOf({ client, schools }: DemonstrationTools, { by, school }: DemonstrationNotice) {
  const { rows } = await client.query<{ id: string }>(
    by === ""
      ? `select user_id as id from membership where establishment_id = $1 and role = 'LEADERSHIP' order by user_id limit 1`
      : `select user_id as id from credential where login = $1`,
    [by === "" ? schools[school].id : by],
  );
  return rows[0]!.id;
}

async function pupilsOf(tools: DemonstrationTools, notice: DemonstrationNotice): Promise<Pupil[]> {
  const { client, now, schools } = tools;
  const classIds = classesOf(tools, notice).map(({ id }) => id);
  const { rows } = await (client as ClientBase).query<Pupil>(
    `select u.id, case when s.kind = 'UNIVERSITY' then
        (select jsonb_agg(jsonb_build_object('id', u.id, 'login', c.login)) from credential c where c.user_id = u.id)
      else coalesce((select jsonb_agg(jsonb_build_object('id', g.guardian_id, 'login', c.login) order by g.contact_order, g.id)
        from guardianship g join credential c on c.user_id = g.guardian_id
        where g.child_id = u.id and g.may_see and g.may_sign and g.ends_on is null and not exists (
          select from contact_restriction r where r.child_id = u.id and r.against_id = g.guardian_id
            and r.hides in ('ALL', 'WHEREABOUTS'))), '[]') end as signers
    from membership m join "user" u on u.id = m.user_id join establishment s on s.id = m.establishment_id
      left join user_private p on p.user_id = u.id
    where m.establishment_id = $1 and m.role = 'STUDENT' and m.starts_on <= $2 and (m.ends_on is null or m.ends_on >= $2)
      and u.status not in ('LEFT', 'ERASED') and (exists (select from credential c where c.user_id = u.id and c.login = $3)
        or exists (select from enrollment e where e.user_id = u.id and e.class_id = any($4::uuid[])
          and e.role = 'STUDENT' and e.starts_on <= $2 and (e.ends_on is null or e.ends_on >= $2)))
    order by u.id`,
    [schools[notice.school].id, dayOf(now), notice.child ?? null, classIds],
  );
  return rows;
}

const classesOf = ({ schools }: DemonstrationTools, { school, classes }: DemonstrationNotice) =>
  classes === undefined ? [] : schools[school].classes.filter(({ name }) => name.startsWith(classes));

function addNotice(
  tools: DemonstrationTools,
  notice: DemonstrationNotice,
  authorId: string,
  pupils: Pupil[],
): void {
  const { rows, now, schools } = tools;
  const at = new Date(now.getTime() - notice.ago * hour);
  const id = demonstrationId(`notice ${notice.key}`);
  const audienceId = demonstrationId(`audience notice ${notice.key}`);
  const place = { establishment_id: schools[notice.school].id };
  rows.add("audience", { id: audienceId, created_at: at });
  const terms = notice.child
    ? pupils.map((pupil) => ({ user_id: pupil.id }))
    : classesOf(tools, notice).map((one) => ({ class_id: one.id }));
  for (const [position, term] of terms.entries())
    rows.add("audience_term", {
      audience_id: audienceId,
      position,
      ...place,
      ...term,
      relation: "GUARDIANS_OF",
    });
  rows.add("notice", {
    id,
    ...place,
    audience_id: audienceId,
    author_id: authorId,
    signed_by: notice.signedBy,
    title: notice.title,
    body: bodyOf(...notice.text),
    body_schema: richTextVersion,
    wants: notice.wants,
    question: notice.question,
    choices: notice.choices ?? [],
    signers: notice.signers ?? "ONE",
    due_on: notice.due === undefined ? null : schoolDay(new Date(now.getTime() + notice.due * day)),
    remind_days_before: notice.due === undefined ? null : 2,
    closed_at: notice.closed === undefined ? null : new Date(now.getTime() - notice.closed * hour),
    created_at: at,
    version: 1,
    updated_at: at,
  });
  for (const pupil of pupils) {
    rows.add("notice_child", { child_id: pupil.id, notice_id: id, added_at: at });
    addAnswers(tools, notice, { id, at }, pupil);
  }
}

function addAnswers(
  { rows, faker }: DemonstrationTools,
  notice: DemonstrationNotice,
  { id, at }: { id: string; at: Date },
  pupil: Pupil,
): void {
  for (const { id: signerId, login } of pupil.signers) {
    const own = notice.signed?.[login];
    const byChance = faker.number.int({ min: 1, max: 100 }) <= notice.answered;
    const turn = faker.number.int({ min: 0, max: 9 });
    if (own === undefined && (!byChance || notice.waits?.includes(login))) continue;
    const said = own === undefined && turn < 4 ? notice.comments?.shift() : undefined;
    const agrees = said?.[0] !== "non";
    rows.add("notice_answer", {
      child_id: pupil.id,
      id: demonstrationId(`notice ${notice.key} ${pupil.id} ${signerId}`),
      notice_id: id,
      signer_id: signerId,
      agrees,
      answer: answerOf(notice, turn),
      comment: own || said?.[1],
      answered_at: new Date(at.getTime() + Math.min(notice.ago - 1, 1 + turn * 3) * hour),
      on_paper: false,
    });
    // One signature is enough: the other guardian was not asked twice.
    if ((notice.signers ?? "ONE") === "ONE") return;
  }
}

const answerOf = ({ wants, choices = [] }: DemonstrationNotice, turn: number): string | null => {
  if (wants === "CHOICE") return choices[turn % choices.length]!;
  if (wants === "TEXT") return turn < 7 ? "Rien à signaler." : "Un peu d’appréhension dans le grand bain.";
  return null;
};
