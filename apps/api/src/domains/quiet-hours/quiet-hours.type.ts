import { Field, GraphQLISODateTime, ID, InputType, ObjectType } from "type-graphql";

const description = {
  opensAt: "From when on it is open, by the clock there: `07:00`, from `05:00` to `12:00`.",
  closesAt: "From when on it is quiet: `20:00`, from `12:30` to `23:00`.",
  weekends: "Whether Saturdays and Sundays are quiet.",
  holidays: "Whether school holidays and public holidays are quiet.",
} as const;

@ObjectType("QuietHours", { description: "When nothing is delivered: it waits for the next opening." })
export class QuietHoursType {
  @Field(() => String, { description: description.opensAt })
  opensAt: string;

  @Field(() => String, { description: description.closesAt })
  closesAt: string;

  @Field(() => Boolean, { description: description.weekends })
  weekends: boolean;

  @Field(() => Boolean, { description: description.holidays })
  holidays: boolean;

  @Field(() => String, { description: "The IANA time zone of the clock." })
  timeZone: string;

  @Field(() => GraphQLISODateTime, {
    description: "When what is written now is delivered: now, while it is open.",
  })
  opensNextAt: Date;
}

@ObjectType({ description: "The quiet hours of a school of the viewer." })
export class SchoolQuietHours extends QuietHoursType {
  @Field(() => ID, { description: "The id of the establishment." })
  establishmentId: string;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => Boolean, { description: "Whether the viewer decides them." })
  viewerCanSet: boolean;
}

@InputType({ description: "Hours to keep." })
export class QuietHoursInput {
  @Field(() => String, { description: description.opensAt })
  opensAt: string;

  @Field(() => String, { description: description.closesAt })
  closesAt: string;

  @Field(() => Boolean, { description: description.weekends })
  weekends: boolean;

  @Field(() => Boolean, { description: description.holidays })
  holidays: boolean;
}
