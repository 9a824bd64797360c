import { Field, ID, InputType } from "type-graphql";

import { AgendaAudienceInput } from "./agenda.input.ts";

@InputType({ description: "A calendar file, and in whose agenda it is brought in." })
export class ImportCalendarFileInput {
  @Field(() => String, {
    description: "The bytes of the `.ics` file in base64; 700,000 bytes at most.",
  })
  content: string;

  @Field(() => ID, {
    nullable: true,
    description: "The calendar of an earlier file, to bring it up to date; a new calendar when absent.",
  })
  calendarId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: "What the calendar is called, 100 characters at most; its own name in the file when absent.",
  })
  name?: string | null;

  @Field(() => AgendaAudienceInput, {
    nullable: true,
    description: "In whose agenda, and for whom; the viewer's own when absent. Not read with `calendarId`.",
  })
  audience?: AgendaAudienceInput | null;
}

@InputType({ description: "The address of a calendar, and in whose agenda it stands." })
export class SubscribeCalendarInput {
  @Field(() => String, { description: "An `https://` or `webcal://` address, 2,000 characters at most." })
  address: string;

  @Field(() => String, {
    nullable: true,
    description: "What the calendar is called, 100 characters at most; its own name there when absent.",
  })
  name?: string | null;

  @Field(() => AgendaAudienceInput, {
    nullable: true,
    description: "In whose agenda, and for whom; the viewer's own when absent.",
  })
  audience?: AgendaAudienceInput | null;
}

@InputType({ description: "The calendar of another programme that goes away, with its events." })
export class UnsubscribeCalendarInput {
  @Field(() => ID, { description: "The id of the calendar." })
  calendarId: string;
}

@InputType({ description: "A private address to make." })
export class MakeCalendarAddressInput {
  @Field(() => String, { description: "What to call it, from 1 to 100 characters." })
  name: string;
}

@InputType({ description: "A private address that shall answer no more." })
export class RevokeCalendarAddressInput {
  @Field(() => ID, { description: "The id of the address." })
  id: string;
}
