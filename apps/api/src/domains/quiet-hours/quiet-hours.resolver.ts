import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver } from "type-graphql";

import { SessionOnly } from "../../platform/graph/decorators.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import { QuietHoursInput, QuietHoursType, SchoolQuietHours } from "./quiet-hours.type.ts";
import {
  personalHoursOf,
  schoolHoursOf,
  setPersonalHours,
  setSchoolHours,
} from "./set-quiet-hours.service.ts";

@Resolver(() => ViewerType)
export class QuietHoursResolver {
  @SessionOnly()
  @FieldResolver(() => [SchoolQuietHours], {
    description: "When the schools of the viewer, and of their children, are quiet.",
  })
  schoolQuietHours(@Ctx() context: ViewerContext): Promise<SchoolQuietHours[]> {
    return schoolHoursOf(context, viewerOf(context));
  }

  @SessionOnly()
  @FieldResolver(() => QuietHoursType, {
    nullable: true,
    description: "The viewer's own quiet hours, beside those of their schools; none unless they chose some.",
  })
  quietHours(@Ctx() context: ViewerContext): Promise<QuietHoursType | null> {
    return personalHoursOf(context, viewerOf(context));
  }

  @SessionOnly()
  @Mutation(() => [SchoolQuietHours], {
    description:
      "Sets the quiet hours of a school of which the viewer is of the leadership. It is journaled.",
  })
  async setSchoolQuietHours(
    @Arg("establishmentId", () => ID, { description: "The school." }) establishmentId: string,
    @Arg("input", () => QuietHoursInput, { description: "The hours." }) input: QuietHoursInput,
    @Ctx() context: ViewerContext,
  ): Promise<SchoolQuietHours[]> {
    await setSchoolHours(context, viewerOf(context), establishmentId, input);
    return this.schoolQuietHours(context);
  }

  @SessionOnly()
  @Mutation(() => QuietHoursType, {
    nullable: true,
    description: "Sets the viewer's own quiet hours, or gives them up.",
  })
  async setQuietHours(
    @Arg("input", () => QuietHoursInput, { nullable: true, description: "The hours; null to have none." })
    input: QuietHoursInput | null | undefined,
    @Ctx() context: ViewerContext,
  ): Promise<QuietHoursType | null> {
    await setPersonalHours(context, viewerOf(context), input ?? null);
    return this.quietHours(context);
  }
}
