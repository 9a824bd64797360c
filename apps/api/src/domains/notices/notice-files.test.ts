import { v7 as uuidv7 } from "uuid";
import { afterAll, beforeAll, expect, test } from "vitest";

import type { Name } from "../../testing/safety/cast.ts";
import { noticeFiles } from "./notice.file-subject.ts";
import { noticeReportable } from "./notice.reportable.ts";
import { type NoticeDesk, openNoticeDesk, type Told } from "./notice-desk.factory.ts";

let desk: NoticeDesk;
beforeAll(async () => void (desk = await openNoticeDesk()));
afterAll(() => desk.close());

const uploaded = async (owner: Name): Promise<string> => {
  const id = uuidv7();
  await desk.rows(
    `insert into file (id, owner_id, state, name, media_type, size, sha256, storage_key, upload_size, created_at, unused_since)
    values ($1, $2, 'READY', 'autorisation.pdf', 'application/pdf', 10, '\\x00', $3, 10, now(), now())`,
    id,
    desk.people[owner],
    id,
  );
  return id;
};

const publishWith = (name: Name, fileIds: string[]): Promise<Told> =>
  desk.publish(name, {}, { classIds: [desk.classes["6A"]], fileIds });

const attached = async (name: Name, { id }: Told): Promise<unknown> => {
  const document = "query ($id: ID!) { notice(id: $id) { attachments { id name url } } }";
  const { data } = await desk.api.ask(desk.people[name], document, { variables: { id } });
  return (JSON.parse(JSON.stringify(data)) as { notice: { attachments: unknown } | null }).notice
    ?.attachments;
};

test("who reads a notice reads what is attached, and nobody else; files of others cannot be attached", async () => {
  const id = await uploaded("headTeacher");
  const notice = await publishWith("headTeacher", [id]);
  expect(await attached("adasMother", notice)).toMatchObject([{ id, name: "autorisation.pdf" }]);
  const readers: Name[] = [];
  for (const name of [
    "adasFather",
    "bobsFather",
    "ada",
    "cleosMother",
    "head",
    "cook",
    "otherHead",
  ] as const) {
    const context = await desk.api.context(desk.people[name]);
    const ids = await noticeFiles.readableBy(context, context.viewer!, [notice.id!, uuidv7()]);
    if (ids.size > 0) readers.push(name);
    expect([name, (await attached(name, notice)) !== undefined]).toEqual([name, ids.has(notice.id!)]);
  }
  expect(readers).toEqual(["adasFather", "head"]);
  const before = await desk.rows("select count(*) from notice");
  expect(await publishWith("headTeacher", [await uploaded("head")])).toMatchObject({ code: "NOT_FOUND" });
  expect(await desk.rows("select count(*) from notice")).toEqual(before);
});

test("while an incident lasts only the leadership writes; what a taken account wrote is closed and kept", async () => {
  const { people, places } = desk;
  const corrected = await desk.publish("headTeacher");
  const since = new Date();
  await desk.update("head", corrected, { title: "Corrigé" });
  const notice = await desk.publish("headTeacher", {
    title: "Canular",
    wants: "CHOICE",
    question: "Qui est un âne ?",
    choices: ["Le principal", "Le surveillant"],
  });
  await desk.rows(
    `insert into incident (id, establishment_id, reason, started_at, ends_at) values ($1, $2, 'Essai', $3, $4)`,
    uuidv7(),
    places.college,
    since,
    new Date(since.getTime() + 3_600_000),
  );
  expect(await desk.publish("headTeacher")).toMatchObject({ code: "FORBIDDEN" });
  expect((await desk.publish("head"))["code"]).toBeUndefined();
  const { database } = await desk.api.context(null);
  const gone = await database.transaction((manager) =>
    noticeReportable.withdrawSince(manager, people.headTeacher, since, new Date()),
  );
  expect(gone).toMatchObject([{ subjectId: notice.id, establishmentId: places.college }]);
  expect(gone[0]!.excerpt).toBe("Canular\nAu théâtre.\nQui est un âne ?\nLe principal\nLe surveillant");
  expect(await desk.sign("adasMother", notice, "ada", { answer: "Choix 1" })).toEqual({ code: "CONFLICT" });
  const left = await desk.read("adasMother", notice.id!);
  expect(left).toMatchObject({ title: "Mot retiré", open: false, choices: ["Choix 1", "Choix 2"] });
  expect(JSON.stringify(left)).not.toMatch(/théâtre|âne|principal/);
  expect(await desk.read("adasMother", corrected.id!)).toMatchObject({ title: "Corrigé", open: true });
});
