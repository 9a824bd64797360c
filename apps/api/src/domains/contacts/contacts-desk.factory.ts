import type { ExecutionResult } from "graphql";

import type { Name, Place } from "../../testing/safety/cast.ts";
import { openSchool } from "../../testing/safety/open-school.ts";
import { expandRecipients, mayStillReceive, type RecipientChoice } from "./recipients.service.ts";
import { sharedSendersOf } from "./shared-senders.service.ts";

export interface Found {
  kind: string;
  id: string;
  name: string;
  detail: string;
  count: number;
}

const finds = `query Find($place: ID!, $sender: ID, $text: String!, $first: Int!) {
  viewer { found: findRecipients(establishmentId: $place, senderId: $sender, text: $text, first: $first) {
    kind id name detail count } } }`;

const codeOf = ({ errors }: ExecutionResult): unknown => errors?.[0]?.extensions["code"];

/** The awkward school, and who writes in it. */
export async function openContactsDesk() {
  const school = await openSchool();
  const { database } = await school.api.context(null);

  const senderId = async (name: Name, kind: string): Promise<string> => {
    const held = await sharedSendersOf(database, await school.api.viewer(school.people[name]));
    return held.find((one) => one.kind === kind)!.id;
  };
  return {
    ...school,
    database,
    senderId,
    async find(
      name: Name,
      text: string,
      {
        place = "college",
        sender = null,
        first = 10,
      }: { place?: Place; sender?: string | null; first?: number } = {},
    ): Promise<Found[]> {
      const variables = { place: school.places[place], sender, text, first };
      const { viewer } = (await school.as(name, finds, variables)) as { viewer: { found: Found[] } };
      return viewer.found;
    },
    /** The names, in the cast, of everybody whom some choices of somebody reach; or the code of the refusal. */
    async reach(
      name: Name,
      choices: RecipientChoice[],
      { place = "college", sender = null }: { place?: Place; sender?: string | null } = {},
    ): Promise<string[] | string> {
      const viewer = await school.api.viewer(school.people[name]);
      const from = { establishmentId: school.places[place], senderId: sender };
      try {
        const reached = await expandRecipients(database, viewer, { ...from, choices });
        return reached.map((one) => (one.userId ? school.nameOf(one.userId) : one.name)).sort();
      } catch (error) {
        return String((error as { code?: string }).code ?? error);
      }
    },
    async stillReached(author: Name, to: Name[], sender: string | null = null): Promise<string[]> {
      const userIds = to.map((one) => school.people[one]);
      const place = {
        authorId: school.people[author],
        senderId: sender,
        establishmentId: school.places.college,
      };
      return (await mayStillReceive(database, { ...place, userIds, now: new Date() }))
        .map(school.nameOf)
        .sort();
    },
    /** The code of the refusal of a mutation, if any. */
    async refusal(name: Name, document: string, variables: object): Promise<unknown> {
      return codeOf(await school.api.ask(school.people[name], document, { variables: { ...variables } }));
    },
  };
}

export type ContactsDesk = Awaited<ReturnType<typeof openContactsDesk>>;
