import { Arg, Ctx, FieldResolver, ID, Resolver } from "type-graphql";
import { GraphQLJSON } from "graphql-scalars";
import { z } from "zod";

import { Scope } from "../../platform/graph/decorators.ts";
import { kindOf } from "../../widget-kit/kinds.ts";
import type { WidgetDefinition } from "../../widget-kit/widget-definition.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";

const schemas = new WeakMap<WidgetDefinition, unknown>();

function schemaOf(definition: WidgetDefinition): unknown {
  const known = schemas.get(definition);
  if (known !== undefined) return known;
  const made = z.toJSONSchema(definition.settings, { io: "input", unrepresentable: "any" });
  schemas.set(definition, made);
  return made;
}

@Resolver(() => ViewerType)
export class WidgetSettingsResolver {
  @Scope("dashboard:read")
  @FieldResolver(() => GraphQLJSON, {
    nullable: true,
    description:
      "What a kind of widget lets one choose, as JSON Schema; `choice` marks the id of a child or of an establishment. Null when no such kind is installed.",
  })
  widgetSettings(
    @Arg("kind", () => ID, { description: "The name of its folder." }) kind: string,
    @Ctx() context: ViewerContext,
  ): unknown {
    viewerOf(context);
    const definition = kindOf(kind);
    return definition ? schemaOf(definition) : null;
  }
}
