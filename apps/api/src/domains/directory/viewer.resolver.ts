import { Ctx, FieldResolver, Query, Resolver } from "type-graphql";

import { Scope, Structural } from "../../platform/graph/decorators.ts";
import { ClassType } from "./class.type.ts";
import { visibleClasses } from "./classes.service.ts";
import { EstablishmentType } from "./establishment.type.ts";
import { visibleEstablishment, visibleEstablishments } from "./establishments.service.ts";
import { readMandates } from "./memberships.queries.ts";
import { StudentRecord } from "./student.type.ts";
import { visibleStudent } from "./students.service.ts";
import { UserType } from "./user.type.ts";
import { visibleUser } from "./users.service.ts";
import { establishmentsOf, viewerOf, type ViewerContext } from "./viewer.ts";
import { MandateType, Membership, ViewerType } from "./viewer.type.ts";
import { viewerParameters } from "./viewer.visible.ts";

const alphabetical = new Intl.Collator("fr", { numeric: true });
const isThere = <T>(value: T | null): value is T => value !== null;

@Resolver(() => ViewerType)
export class ViewerResolver {
  @Structural()
  @Query(() => ViewerType, { description: "The signed-in person asking." })
  viewer(@Ctx() context: ViewerContext): ViewerType {
    return { id: viewerOf(context).id };
  }

  @Scope("profile:read")
  @FieldResolver(() => UserType, { description: "The viewer's own card." })
  async user(@Ctx() context: ViewerContext): Promise<UserType | null> {
    return visibleUser(context, viewerOf(context).id);
  }

  @Scope("profile:read")
  @FieldResolver(() => [Membership], { description: "What the viewer is today, and where." })
  async memberships(@Ctx() context: ViewerContext): Promise<Membership[]> {
    const found = await Promise.all(
      viewerOf(context).memberships.map(async (one) => {
        const establishment = await visibleEstablishment(context, one.establishmentId);
        return establishment && { role: one.role, function: one.function, establishment };
      }),
    );
    return found.filter(isThere);
  }

  @Scope("profile:read")
  @FieldResolver(() => [EstablishmentType], {
    description:
      "Where the viewer belongs: by a role, by a child, or by a mandate over the establishment itself.",
  })
  async establishments(@Ctx() context: ViewerContext): Promise<EstablishmentType[]> {
    const viewer = viewerOf(context);
    const mandated = viewer.mandates.flatMap((mandate) => mandate.establishmentId ?? []);
    return visibleEstablishments(context, [...establishmentsOf(viewer), ...mandated]);
  }

  @Scope("children:read")
  @FieldResolver(() => [StudentRecord], {
    description: "The children whom the viewer may see as a guardian, in all schools, by given name.",
  })
  async children(@Ctx() context: ViewerContext): Promise<StudentRecord[]> {
    const children = viewerOf(context).children;
    const found = await Promise.all(children.map((child) => visibleStudent(context, child.id)));
    return found.filter(isThere).sort((one, other) => alphabetical.compare(one.givenName, other.givenName));
  }

  @Scope("classes:read")
  @FieldResolver(() => [ClassType], {
    description: "Classes of this year in which the viewer learns or teaches, school by school.",
  })
  async classes(@Ctx() context: ViewerContext): Promise<ClassType[]> {
    const { learns, teaches } = viewerOf(context);
    return visibleClasses(context, [...learns, ...teaches]);
  }

  @Scope("profile:read")
  @FieldResolver(() => [MandateType], { description: "The powers that the viewer holds today, and where." })
  async mandates(@Ctx() context: ViewerContext): Promise<MandateType[]> {
    const rows = await context.rows(readMandates, viewerParameters(viewerOf(context)));
    return rows.map((row) => row.mandate);
  }
}
