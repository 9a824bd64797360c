import { Plural, Trans } from "@lingui/react/macro";
import type { Conversation } from "./conversation.ts";
import { PeopleWords } from "./people-words.tsx";

type Chosen = Conversation["sentTo"][number];

const isGroup = ({ kind }: Chosen) => kind !== "USER" && kind !== "SENDER";

/** Whether its writer chose a class, a role or a school: they know it by that, not by its first two names. */
export const isSentToGroup = ({ sentTo }: Conversation) => sentTo.some(isGroup);

/** « Responsables de 5eB · 43 personnes », as its writer chose it. */
export const SentToWords = ({ conversation }: { conversation: Conversation }) => {
  const { sentTo, participantCount } = conversation;
  const [first, second] = sentTo.toSorted((one, other) => Number(isGroup(other)) - Number(isGroup(one)));
  if (first === undefined) return null;
  return (
    <>
      <ChosenWords chosen={first} />
      {sentTo.length === 2 && second !== undefined && (
        <>
          , <ChosenWords chosen={second} />
        </>
      )}
      {sentTo.length > 2 && <>, …</>} · <Plural value={participantCount} one="# person" other="# people" />
    </>
  );
};

const ChosenWords = ({ chosen: { kind, id, name } }: { chosen: Chosen }) => {
  switch (kind) {
    case "CLASS_STUDENTS":
      return <Trans>Pupils of {name}</Trans>;
    case "CLASS_GUARDIANS":
      return <Trans>Guardians of {name}</Trans>;
    case "CLASS_TEACHERS":
      return <Trans>Teachers of {name}</Trans>;
    case "ROLE":
      return <RoleWords role={id} />;
    default:
      return <PeopleWords names={[name]} count={1} />;
  }
};

const RoleWords = ({ role }: { role: string }) => {
  switch (role) {
    case "TEACHER":
      return <Trans>All teachers</Trans>;
    case "STUDENT":
      return <Trans>All pupils</Trans>;
    case "GUARDIAN":
      return <Trans>All guardians</Trans>;
    case "LEADERSHIP":
      return <Trans>All the leadership</Trans>;
    case "SCHOOL_LIFE":
      return <Trans>All of school life</Trans>;
    case "STAFF":
      return <Trans>All administrative and technical staff</Trans>;
    case "AGENT":
      return <Trans>All outside speakers</Trans>;
    case "INTERNSHIP_TUTOR":
      return <Trans>All internship tutors</Trans>;
    default:
      return role;
  }
};
