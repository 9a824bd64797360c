import { v7 as uuidv7 } from "uuid";

import { type Name } from "./cast.ts";
import type { PeopleIds } from "./people-rows.ts";
import { canary, idsOf, type Rows } from "./school-rows.ts";

const places = ["college", "elsewhere"] as const;

export type NoticeIds = Record<(typeof places)[number], string>;
export const noticeIds = (): NoticeIds => idsOf(places);

/** Of whom each notice is: pupils of the classes, and one who left. */
const children = {
  college: [
    "ada",
    "bob",
    "cleo",
    "dina",
    "paul",
    "hiddenPupil",
    "suspendedPupil",
    "movedPupil",
    "pupilOfTwoSchools",
    "gonePupil",
  ],
  elsewhere: ["otherPupil"],
} as const satisfies Record<string, Name[]>;

const answers: [place: keyof typeof children, child: Name, signer: Name, agrees: boolean][] = [
  ["college", "ada", "adasMother", true],
  ["college", "bob", "bobsMother", false],
  ["college", "paul", "paulsFather", true],
  ["elsewhere", "otherPupil", "otherMother", true],
];

/** A notice of the collège to the families of 6A and 6B, and one elsewhere; some have answered, with canaries. */
export function noticeRows(ids: PeopleIds & { notices: NoticeIds }, now: Date): Rows {
  const audience = idsOf(places);
  const { people, classes, notices } = ids;
  const wished = { college: ["6A", "6B"], elsewhere: ["6X"] } as const;
  const authors = { college: people.headTeacher, elsewhere: people.otherTeacher };
  return [
    ["audience", places.map((place) => ({ id: audience[place], created_at: now }))],
    [
      "audience_term",
      places.flatMap((place) =>
        wished[place].map((one, position) => ({
          audience_id: audience[place],
          position,
          include: true,
          establishment_id: ids.places[place],
          class_id: classes[one],
          relation: "GUARDIANS_OF",
        })),
      ),
    ],
    [
      "notice",
      places.map((place) => {
        const words = place === "elsewhere" ? canary("notice", place) : "Sortie au théâtre";
        return {
          id: notices[place],
          establishment_id: ids.places[place],
          audience_id: audience[place],
          author_id: authors[place],
          title: words,
          body: {
            type: "doc",
            content: [{ type: "paragraph", content: [{ type: "text", text: words }] }],
          },
          body_schema: 1,
          wants: "YES_NO",
          question: "Autorisez-vous la sortie ?",
          choices: [],
          signers: "ONE",
          created_at: now,
          version: 1,
          updated_at: now,
        };
      }),
    ],
    [
      "notice_child",
      places.flatMap((place) =>
        children[place].map((name) => ({
          child_id: people[name],
          notice_id: notices[place],
          added_at: now,
        })),
      ),
    ],
    [
      "notice_answer",
      answers.map(([place, child, signer, agrees]) => ({
        child_id: people[child],
        id: uuidv7(),
        notice_id: notices[place],
        signer_id: people[signer],
        agrees,
        comment: canary("answer", signer),
        answered_at: now,
        on_paper: false,
      })),
    ],
  ];
}
