import type { DemonstrationTools } from "../demonstration/demonstration-part.ts";
import type { Office, Party } from "./demonstration-conversation.ts";
import type { Reached } from "./demonstration-letters.ts";

/** One of the three establishments. */
export type School = DemonstrationTools["schools"]["college"];
type Recipient = Omit<Reached, "readAt">;

function classNamed(school: School, name: string): { id: string } {
  const found = school.classes.find((one) => one.name === name);
  if (!found) throw new Error(`${school.name} has no class ${name}.`);
  return found;
}

export async function officeIn(
  { client }: DemonstrationTools,
  { id }: School,
  office: Office,
): Promise<string> {
  const { rows } = await client.query<{ id: string }>("select official_sender_id($1, $2) as id", [
    id,
    office,
  ]);
  return rows[0]!.id;
}

/** Everybody whom some parties mean, each once: a parent of two for both their children. */
export async function reachAll(
  tools: DemonstrationTools,
  school: School,
  parties: readonly Party[],
  about: readonly string[],
): Promise<Recipient[]> {
  const byOwner = new Map<string, Recipient>();
  for (const party of parties)
    for (const one of await reach(tools, school, party, about)) {
      const childIds = [...(byOwner.get(one.ownerId)?.childIds ?? []), ...one.childIds];
      byOwner.set(one.ownerId, { ...one, childIds: [...new Set(childIds)] });
    }
  return [...byOwner.values()];
}

/** How who wrote chose a party. */
export async function choiceOf(
  tools: DemonstrationTools,
  school: School,
  party: Party,
): Promise<{ kind: string; id: string }> {
  if (typeof party === "string") return { kind: "USER", id: tools.people.named(party).id };
  if ("office" in party) return { kind: "SENDER", id: await officeIn(tools, school, party.office) };
  return "guardiansOf" in party
    ? { kind: "CLASS_GUARDIANS", id: classNamed(school, party.guardiansOf).id }
    : { kind: "CLASS_STUDENTS", id: classNamed(school, party.studentsOf).id };
}

async function reach(
  tools: DemonstrationTools,
  school: School,
  party: Party,
  about: readonly string[],
): Promise<Recipient[]> {
  const { people, client } = tools;
  if (typeof party === "string") {
    const { id } = people.named(party);
    const isFamily = (["STUDENT", "GUARDIAN"] as const).some((role) =>
      people.members(school.id, role).some((one) => one.id === id),
    );
    return [{ ownerId: id, kind: "USER", family: isFamily, childIds: about }];
  }
  if ("office" in party)
    return [
      {
        ownerId: await officeIn(tools, school, party.office),
        kind: "SENDER",
        family: false,
        childIds: about,
      },
    ];
  if ("studentsOf" in party)
    return people
      .learners(classNamed(school, party.studentsOf).id)
      .map(({ id }) => ({ ownerId: id, kind: "USER", family: true, childIds: [] }));
  const { rows } = await client.query<{ ownerId: string; childIds: string[] }>(guardiansOf, [
    classNamed(school, party.guardiansOf).id,
  ]);
  return rows.map((one) => ({ ...one, kind: "USER", family: true }));
}

const guardiansOf = `select u.id as "ownerId", array_agg(distinct g.child_id) as "childIds"
  from guardianship g join enrollment e on e.user_id = g.child_id join "user" u on u.id = g.guardian_id
  where e.class_id = $1 and e.role = 'STUDENT' and e.ends_on is null and g.may_be_contacted and g.ends_on is null
    and u.status in ('ACTIVE', 'PENDING') and not exists (
      select from contact_restriction r where r.child_id = g.child_id and r.against_id = u.id)
  group by u.id order by u.family_name, u.given_name, u.id`;
