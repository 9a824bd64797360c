import { Field, ID, ObjectType } from "type-graphql";

import { connectionType } from "../../platform/graph/connection.ts";
import { Structural } from "../../platform/graph/decorators.ts";
import { ClassType } from "./class.type.ts";
import { EstablishmentType } from "./establishment.type.ts";
import { Role, type RoleName } from "./role.ts";

@ObjectType("User", {
  description: "Anybody known to a school, as a thin card. Only who may see the card ever reaches it.",
})
export class UserType {
  @Field(() => ID, { description: "The id of the user." })
  id: string;

  @Field(() => String, { description: "The given name that they chose, else that of their papers." })
  givenName: string;

  @Field(() => String, { description: "The name that they use, else that of their birth." })
  familyName: string;

  @Field(() => String, { description: "Given name and family name, as people are called." })
  displayName: string;

  @Field(() => String, { description: "Two capitals, for where there is no room for the name." })
  initials: string;
}

@ObjectType({ description: "What a user is in an establishment where the viewer meets them." })
export class SharedMembership {
  @Field(() => Role, { description: "What they are there." })
  role: RoleName;

  @Structural()
  @Field(() => EstablishmentType, { description: "The establishment, always one of the viewer's." })
  establishment: EstablishmentType;

  @Structural()
  @Field(() => [ClassType], {
    description: "Classes of this year in which they learn or teach, among those that the viewer may see.",
  })
  classes: ClassType[];
}

export const UserConnection = connectionType(
  "User",
  () => UserType,
  "users whom the viewer may see, in the order of names or from the nearest name on.",
);
