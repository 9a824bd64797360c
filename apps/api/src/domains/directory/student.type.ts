import { Field, ID, ObjectType } from "type-graphql";

import { Scope, Structural } from "../../platform/graph/decorators.ts";
import { describedEnum } from "../../platform/graph/described-enum.ts";
import { LocalDate } from "../../platform/graph/local-date.ts";
import { UserType } from "./user.type.ts";

export const GuardianRelation = describedEnum("GuardianRelation", "What a guardian is to the pupil.", {
  MOTHER: "The mother.",
  FATHER: "The father.",
  PARENT: "A parent, not said which.",
  SIBLING: "A brother or sister of age.",
  GRANDPARENT: "A grandparent.",
  FAMILY: "Another member of the family.",
  EDUCATOR: "An educator.",
  FOSTER: "A foster parent.",
  TUTOR: "A tutor.",
  CHILD_WELFARE: "The services of child welfare.",
  SELF: "The pupil, who is of age.",
  OTHER: "Another person.",
});

export const Authority = describedEnum("Authority", "Whether a guardian exercises parental authority.", {
  EXERCISED: "They exercise it.",
  NOT_EXERCISED: "They have it without its exercise: they keep the right to be informed.",
  WITHDRAWN: "It was withdrawn.",
  DELEGATED: "It was delegated to them.",
  UNKNOWN: "Nothing says: they have access to nothing.",
});

export const ContactKind = describedEnum("ContactKind", "How somebody is reached.", {
  EMAIL: "A mail address.",
  MOBILE: "A mobile telephone.",
  HOME_PHONE: "A telephone at home.",
  WORK_PHONE: "A telephone at work.",
});

export const RestrictionScope = describedEnum("RestrictionScope", "What a restriction hides.", {
  CONTACT: "How to reach the pupil.",
  WHEREABOUTS: "Where the pupil learns, and how to reach them.",
  ALL: "That the pupil is known at all.",
});

@ObjectType({ description: "One way to reach somebody." })
export class ContactPoint {
  @Field(() => ID, { description: "The id of the contact point." })
  id: string;

  @Field(() => ContactKind, { description: "What it is." })
  kind: string;

  @Scope("contacts:read")
  @Field(() => String, { description: "The address or the number." })
  value: string;

  @Field(() => Boolean, {
    description: "Whether it was checked. Nothing personal is sent to one that was not.",
  })
  verified: boolean;
}

@ObjectType({
  description:
    "Who answers for a pupil, and with which rights. A parent sees their own alone, and nothing of the other parent.",
})
export class StudentGuardian {
  @Field(() => ID, { description: "The id of the guardianship." })
  id: string;

  @Structural()
  @Field(() => UserType, { description: "The guardian." })
  user: UserType;

  @Field(() => GuardianRelation, { description: "What they are to the pupil." })
  relation: string;
}

@ObjectType({ description: "Somebody from whom a pupil is protected." })
export class StudentRestriction {
  @Field(() => ID, { description: "The id of the restriction." })
  id: string;

  @Structural()
  @Field(() => UserType, { description: "From whom the pupil is protected." })
  against: UserType;

  @Field(() => RestrictionScope, { description: "What is hidden from them." })
  hides: string;

  @Field(() => LocalDate, { description: "Its first day." })
  startsOn: string;

  @Field(() => LocalDate, {
    nullable: true,
    description: "Its last day, included; none while nobody ended it.",
  })
  endsOn: string | null;
}

@ObjectType({
  description:
    "What the school knows of a pupil. Opened by the pupil, the guardians, the teachers of their classes, leadership, school life and the secretariat; each field says who sees it, and is null for the others.",
})
export class StudentRecord {
  @Field(() => ID, { description: "The id of the pupil's user." })
  id: string;
}
