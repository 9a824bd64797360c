import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver } from "type-graphql";

import { Scope, SessionOnly } from "../../platform/graph/decorators.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import {
  AddEventInput,
  AgendaArguments,
  CancelEventInput,
  RemoveEventInput,
  UpdateEventInput,
} from "./agenda.input.ts";
import { agendaOf } from "./agenda.service.ts";
import { AgendaEntry, AgendaEvent } from "./agenda.type.ts";
import { agendaParameters } from "./agenda.visible.ts";
import { type EventRow, readAgendaPlaces } from "./calendar.queries.ts";
import { AgendaPlace, ChangedEvent } from "./calendar.type.ts";
import { addEvent, cancelEvent, findEvent, removeEvent, updateEvent } from "./event.service.ts";
import { recurrenceFrom } from "./recurrence.ts";

@Resolver(() => ViewerType)
export class ViewerAgendaResolver {
  @Scope("agenda:read")
  @FieldResolver(() => [AgendaEntry], {
    description:
      "What takes place on these days for the viewer: their own events, and those of their classes, schools and territories that are meant for them or their children. The soonest first; 3,000 at most: ask for fewer days when there are as many.",
  })
  agenda(
    @Args(() => AgendaArguments) span: AgendaArguments,
    @Ctx() context: ViewerContext,
  ): Promise<AgendaEntry[]> {
    return agendaOf(context, viewerOf(context), span);
  }

  @SessionOnly()
  @FieldResolver(() => [AgendaPlace], {
    description:
      "Where the viewer may write events, besides their own agenda: territories, then establishments, then classes, by name; 300 at most.",
  })
  agendaPlaces(
    @Arg("search", () => String, { nullable: true, description: "Part of the name." }) search: string | null,
    @Ctx() context: ViewerContext,
  ): Promise<AgendaPlace[]> {
    const parameters = {
      ...agendaParameters(viewerOf(context)),
      search: search?.trim().slice(0, 100) || null,
    };
    return context.rows(readAgendaPlaces, parameters);
  }
}

@Resolver(() => AgendaEvent)
export class AgendaEventResolver {
  @Scope("agenda:read")
  @Query(() => AgendaEvent, {
    nullable: true,
    description: "An event that the viewer may read. NOT_FOUND otherwise, as for an id that none has.",
  })
  async agendaEvent(
    @Arg("id", () => ID, { description: "The id of the event." }) id: string,
    @Ctx() context: ViewerContext,
  ): Promise<AgendaEvent> {
    return eventFrom(await findEvent(context, viewerOf(context), id));
  }

  @SessionOnly()
  @Mutation(() => ChangedEvent, {
    description:
      "Writes an event in the viewer's own agenda, in that of a class which they teach, or of a place over which they hold the mandate NEWS.",
  })
  async addEvent(
    @Arg("input", () => AddEventInput, { description: "The event." }) input: AddEventInput,
    @Ctx() context: ViewerContext,
  ): Promise<ChangedEvent> {
    return readBack(context, await addEvent(context, viewerOf(context), input));
  }

  @SessionOnly()
  @Mutation(() => ChangedEvent, {
    description:
      "Changes an event that the viewer may edit, or one time of it: then the answer is a new event.",
  })
  async updateEvent(
    @Arg("input", () => UpdateEventInput, { description: "The change." }) input: UpdateEventInput,
    @Ctx() context: ViewerContext,
  ): Promise<ChangedEvent> {
    return readBack(context, await updateEvent(context, viewerOf(context), input));
  }

  @SessionOnly()
  @Mutation(() => ChangedEvent, {
    description:
      "Says that an event, or one time of it, does not take place; everybody still sees it, as cancelled.",
  })
  async cancelEvent(
    @Arg("input", () => CancelEventInput, { description: "Which." }) input: CancelEventInput,
    @Ctx() context: ViewerContext,
  ): Promise<ChangedEvent> {
    return readBack(context, await cancelEvent(context, viewerOf(context), input));
  }

  @SessionOnly()
  @Mutation(() => ChangedEvent, {
    description:
      "Takes an event away with all its times. What replaces one time goes alone: that time is then as its rule says.",
  })
  async removeEvent(
    @Arg("input", () => RemoveEventInput, { description: "Which." }) input: RemoveEventInput,
    @Ctx() context: ViewerContext,
  ): Promise<ChangedEvent> {
    await removeEvent(context, viewerOf(context), input);
    return { event: null };
  }
}

async function readBack(context: ViewerContext, id: string): Promise<ChangedEvent> {
  return { event: eventFrom(await findEvent(context, viewerOf(context), id)) };
}

const eventFrom = (row: EventRow): AgendaEvent => ({
  ...row,
  allDay: row.firstDay !== null,
  recurring: row.rule !== null || row.recurrenceOf !== null,
  recurrence: recurrenceFrom(row.rule),
});
