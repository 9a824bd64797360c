import { Arg, Ctx, FieldResolver, Mutation, Resolver } from "type-graphql";

import { Scope, SessionOnly } from "../../platform/graph/decorators.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import {
  ImportCalendarFileInput,
  MakeCalendarAddressInput,
  RevokeCalendarAddressInput,
  SubscribeCalendarInput,
  UnsubscribeCalendarInput,
} from "./calendars.input.ts";
import { agendaParameters } from "./agenda.visible.ts";
import {
  makeCalendarAddress,
  readCalendarAddresses,
  revokeCalendarAddress,
} from "./calendar-address.service.ts";
import type { CalendarOverview } from "./calendar.queries.ts";
import {
  CalendarAddress,
  CalendarImport,
  CalendarOverviewType,
  MadeCalendarAddress,
} from "./calendar.type.ts";
import { calendarsOf, importCalendarFile, unsubscribeCalendar } from "./calendars.service.ts";
import { calendarsBy } from "./fetch-calendar.ts";
import type { CalendarProblemName } from "./icalendar/problems.ts";
import { subscribeCalendar } from "./subscriptions.service.ts";

@Resolver(() => ViewerType)
export class CalendarsResolver {
  @Scope("agenda:read")
  @FieldResolver(() => [CalendarOverviewType], {
    description:
      "The calendars of the viewer, their classes, schools and territories, and those of the places of their mandates; 300 at most.",
  })
  async agendaCalendars(@Ctx() context: ViewerContext): Promise<CalendarOverviewType[]> {
    return (await calendarsOf(context, viewerOf(context))).map(overviewFrom);
  }

  @SessionOnly()
  @FieldResolver(() => [CalendarAddress], {
    description: "The private addresses at which programmes of the viewer read their agenda.",
  })
  calendarAddresses(@Ctx() context: ViewerContext): Promise<CalendarAddress[]> {
    return context.rows(readCalendarAddresses, agendaParameters(viewerOf(context)));
  }

  @SessionOnly()
  @Mutation(() => CalendarImport, {
    description:
      "Brings in an iCalendar file, where `addEvent` may write. The same file again changes nothing; a later one moves, cancels and adds; an empty one erases nothing.",
  })
  importCalendarFile(
    @Arg("input", () => ImportCalendarFileInput, { description: "The file." }) input: ImportCalendarFileInput,
    @Ctx() context: ViewerContext,
  ): Promise<CalendarImport> {
    return importCalendarFile(context, viewerOf(context), input);
  }

  @SessionOnly()
  @Mutation(() => CalendarImport, {
    description:
      "Brings in the calendar of an address, where `addEvent` may write, and what changes of it every hour. An address that cannot be read is refused; an empty answer erases nothing.",
  })
  subscribeCalendar(
    @Arg("input", () => SubscribeCalendarInput, { description: "The address." })
    input: SubscribeCalendarInput,
    @Ctx() context: ViewerContext,
  ): Promise<CalendarImport> {
    return subscribeCalendar(context, viewerOf(context), input, calendarsBy(context.fetcher));
  }

  @SessionOnly()
  @Mutation(() => Boolean, {
    description: "Takes away a calendar of another programme, brought in or fetched, with its events.",
  })
  async unsubscribeCalendar(
    @Arg("input", () => UnsubscribeCalendarInput, { description: "Which." }) input: UnsubscribeCalendarInput,
    @Ctx() context: ViewerContext,
  ): Promise<boolean> {
    await unsubscribeCalendar(context, viewerOf(context), input.calendarId);
    return true;
  }

  @SessionOnly()
  @Mutation(() => MadeCalendarAddress, {
    description: "Makes a private address at which a programme reads the viewer's agenda. Ten at most.",
  })
  makeCalendarAddress(
    @Arg("input", () => MakeCalendarAddressInput, { description: "Its name." })
    input: MakeCalendarAddressInput,
    @Ctx() context: ViewerContext,
  ): Promise<MadeCalendarAddress> {
    return makeCalendarAddress(context, viewerOf(context), input.name);
  }

  @SessionOnly()
  @Mutation(() => Boolean, { description: "From now on the address answers nothing." })
  async revokeCalendarAddress(
    @Arg("input", () => RevokeCalendarAddressInput, { description: "Which." })
    input: RevokeCalendarAddressInput,
    @Ctx() context: ViewerContext,
  ): Promise<boolean> {
    await revokeCalendarAddress(context, viewerOf(context), input.id);
    return true;
  }
}

const overviewFrom = ({
  calendar,
  fetchedAt,
  problem,
  problemLine,
  eventCount,
}: CalendarOverview): CalendarOverviewType => ({
  calendar,
  fetchedAt: fetchedAt === null ? null : new Date(fetchedAt),
  problem: problem === null ? null : { code: problem as CalendarProblemName, line: problemLine },
  eventCount,
});
