import type { Name } from "../../testing/safety/cast.ts";
import { openSchool, type OpenSchool } from "../../testing/safety/open-school.ts";

/** What an agenda shows of an event. */
export interface Entry {
  eventId: string;
  title: string;
  state: string;
  startsAt: string;
  originalAt: string;
  moved: boolean;
  firstDay: string | null;
  lastDay: string | null;
  viewerCanEdit: boolean;
}

/** What came back of writing one. */
export interface Written {
  id: string;
  version: number;
  viewerCanEdit: boolean;
  recurrence: object | null;
}

export interface AgendaDesk extends Omit<OpenSchool, "agenda"> {
  mutate(name: Name, field: string, input: object): Promise<Written>;
  /** The field or the code with which it is refused. */
  refusal(name: Name, field: string, input: object): Promise<unknown>;
  agenda(name: Name, from: string, to?: string, more?: object): Promise<Entry[]>;
  titles(name: Name, day: string): Promise<string[]>;
}

const typeOf = (field: string): string => `${field[0]!.toUpperCase()}${field.slice(1)}Input`;

export const lesson = { title: "Contrôle", startsAt: "2027-01-04T08:00:00Z", endsAt: "2027-01-04T09:00:00Z" };

/** The awkward school, and who writes and reads agendas in it. */
export async function openAgendaDesk(): Promise<AgendaDesk> {
  const school = await openSchool();
  const agenda: AgendaDesk["agenda"] = async (name, from, to = from, more = {}) => {
    const data = await school.as(
      name,
      `query Try($from: LocalDate!, $to: LocalDate!, $calendarIds: [ID!]) { viewer {
        agenda(from: $from, to: $to, calendarIds: $calendarIds) {
          eventId title state startsAt originalAt moved firstDay lastDay viewerCanEdit } } }`,
      { from, to, ...more },
    );
    return (data as { viewer: { agenda: Entry[] } }).viewer.agenda;
  };
  return {
    ...school,
    agenda,
    async mutate(name, field, input) {
      const document = `mutation Try($input: ${typeOf(field)}!) { ${field}(input: $input) { event {
        id version viewerCanEdit recurrence { frequency interval weekdays until count } } } }`;
      const data = await school.as(name, document, { input });
      return (data[field] as { event: Written }).event;
    },
    async refusal(name, field, input) {
      const { errors } = await school.api.ask(
        school.people[name],
        `mutation Try($input: ${typeOf(field)}!) { ${field}(input: $input) { event { id } } }`,
        { variables: { input } },
      );
      const [error] = errors ?? [];
      return error?.extensions["field"] ?? error?.extensions["code"] ?? error?.message;
    },
    titles: async (name, day) => (await agenda(name, day)).map((one) => one.title).sort(),
  };
}
