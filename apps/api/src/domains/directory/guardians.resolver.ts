import { Ctx, FieldResolver, Int, Resolver, Root } from "type-graphql";

import { Scope, SessionOnly } from "../../platform/graph/decorators.ts";
import { Authority, ContactPoint, StudentGuardian, StudentRestriction } from "./student.type.ts";
import {
  canSeeAuthority,
  canSeeGuardianContacts,
  canSeeRestrictionReason,
  type StudentGuardianship,
} from "./students.policy.ts";
import type { GuardianshipRow, RestrictionRow, StudentRow } from "./students.queries.ts";
import { contactPoints } from "./students.service.ts";
import { viewerOf, type ViewerContext } from "./viewer.ts";

const forWhom = "for leadership, counsellors, the secretariat, and the guardian themselves; null for others.";

type GuardianOfStudent = StudentGuardianship & { guardianship: GuardianshipRow };

const open = <Value>(context: ViewerContext, one: GuardianOfStudent, value: Value): Value | null =>
  canSeeAuthority(viewerOf(context), one) ? value : null;

@Resolver(() => StudentGuardian)
export class GuardiansResolver {
  @Scope("guardianships:read")
  @FieldResolver(() => Authority, { nullable: true, description: `Parental authority: ${forWhom}` })
  authority(@Root() one: GuardianOfStudent, @Ctx() context: ViewerContext): string | null {
    return open(context, one, one.guardianship.authority);
  }

  @Scope("guardianships:read")
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: `Whether they may see the pupil's file: ${forWhom}`,
  })
  maySee(@Root() one: GuardianOfStudent, @Ctx() context: ViewerContext): boolean | null {
    return open(context, one, one.guardianship.maySee);
  }

  @Scope("guardianships:read")
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: `Whether they may sign for the pupil: ${forWhom}`,
  })
  maySign(@Root() one: GuardianOfStudent, @Ctx() context: ViewerContext): boolean | null {
    return open(context, one, one.guardianship.maySign);
  }

  @Scope("guardianships:read")
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: `Whether the school may contact them: ${forWhom}`,
  })
  mayBeContacted(@Root() one: GuardianOfStudent, @Ctx() context: ViewerContext): boolean | null {
    return open(context, one, one.guardianship.mayBeContacted);
  }

  @Scope("guardianships:read")
  @FieldResolver(() => Int, {
    nullable: true,
    description: `In which order they are called, 1 first: ${forWhom}`,
  })
  contactOrder(@Root() one: GuardianOfStudent, @Ctx() context: ViewerContext): number | null {
    return open(context, one, one.guardianship.contactOrder);
  }

  @Scope("guardianships:read")
  @FieldResolver(() => Boolean, {
    nullable: true,
    description: `Whether the pupil lives with them: ${forWhom}`,
  })
  livesWith(@Root() one: GuardianOfStudent, @Ctx() context: ViewerContext): boolean | null {
    return open(context, one, one.guardianship.livesWith);
  }

  @Scope("contacts:read")
  @FieldResolver(() => [ContactPoint], {
    nullable: true,
    description:
      "How to reach them: for head teachers, leadership, counsellors, the secretariat, and the guardian themselves; null for others.",
  })
  async contactPoints(
    @Root() one: GuardianOfStudent,
    @Ctx() context: ViewerContext,
  ): Promise<ContactPoint[] | null> {
    if (!canSeeGuardianContacts(viewerOf(context), one)) return null;
    return (await contactPoints(context, one.guardianship.guardianId))?.contactPoints ?? [];
  }
}

@Resolver(() => StudentRestriction)
export class RestrictionsResolver {
  @SessionOnly()
  @FieldResolver(() => String, {
    nullable: true,
    description: "Why, in a few words: for leadership; null for others.",
  })
  reason(
    @Root() one: RestrictionRow & { student: StudentRow },
    @Ctx() context: ViewerContext,
  ): string | null {
    return canSeeRestrictionReason(viewerOf(context), one.student) ? one.reason : null;
  }
}
