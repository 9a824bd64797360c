import { Field, ObjectType } from "type-graphql";
import { z } from "zod";

import { Role, type RoleName, roles } from "../../domains/directory/role.ts";
import { viewerOf, type ViewerContext } from "../../domains/directory/viewer.ts";
import { Scope } from "../../platform/graph/decorators.ts";
import { defineWidget } from "../../widget-kit/widget-definition.ts";
import { Widget } from "../../widget-kit/widget.ts";

@ObjectType({ description: "Whom the viewer may look for." })
export class DirectorySearch {
  @Field(() => [Role], { description: "What people whom the viewer finds in a directory are." })
  roles: RoleName[];
}

@ObjectType({ implements: Widget, description: "Looks for people: the page asks `users` while one types." })
export class DirectorySearchWidget extends Widget {
  @Scope("directory:read")
  @Field(() => DirectorySearch, {
    nullable: true,
    description: "Whom one may look for; null when `failure` is set.",
  })
  directorySearch?: DirectorySearch | null;
}

const settings = z.strictObject({
  /** Only people of this establishment. */
  establishment: z.uuid().optional(),
  /** Only people who are this there. */
  role: z.enum(roles).optional(),
});

export const directorySearch = defineWidget<ViewerContext, z.infer<typeof settings>>({
  kind: "directory-search",
  type: DirectorySearchWidget,
  sizes: [
    { width: "small", height: "compact" },
    { width: "wide", height: "compact" },
    { width: "small", height: "normal" },
  ],
  settings,
  roles: ["TEACHER", "STUDENT", "GUARDIAN", "LEADERSHIP", "SCHOOL_LIFE", "STAFF", "ADMINISTRATOR"],
  places: [
    {
      roles: ["SCHOOL_LIFE", "STAFF", "ADMINISTRATOR"],
      rank: 30,
      size: { width: "small", height: "compact" },
    },
    { roles: ["LEADERSHIP", "TEACHER"], rank: 60, size: { width: "small", height: "compact" } },
  ],
  load: async (context) => {
    const { reach, mandates } = viewerOf(context);
    const everybody = mandates.some((mandate) => mandate.powers.includes("ACCOUNTS"));
    const found = new Set(reach.map((one) => one.role));
    return { directorySearch: { roles: roles.filter((role) => everybody || found.has(role)) } };
  },
});
