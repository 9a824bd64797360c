import { Arg, Ctx, FieldResolver, ID, Mutation, Resolver, Root } from "type-graphql";

import { SessionOnly, Structural } from "../../platform/graph/decorators.ts";
import { EstablishmentType } from "../directory/establishment.type.ts";
import { visibleEstablishment } from "../directory/establishments.service.ts";
import { roles } from "../directory/role.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import { allowedReaches, defaultRules, type RuleMatrix } from "./contact-rules.policy.ts";
import { readRules, requireRuled, setRule } from "./contact-rules.service.ts";
import { ContactRules, SetContactRuleInput } from "./contact-rules.type.ts";

const shown = (establishmentId: string, rules: RuleMatrix): ContactRules => ({
  establishmentId,
  rules: roles.flatMap((from) =>
    roles.map((to) => ({
      from,
      to,
      reach: rules[from][to],
      byDefault: defaultRules[from][to],
      allowed: allowedReaches(from, to),
    })),
  ),
});

@Resolver(() => ViewerType)
export class ContactRulesResolver {
  @SessionOnly()
  @FieldResolver(() => ContactRules, {
    nullable: true,
    description:
      "Who may write to whom in an establishment: for its leadership, and who moderates it. NOT_FOUND otherwise.",
  })
  async contactRules(
    @Arg("establishmentId", () => ID, { description: "The establishment." }) establishmentId: string,
    @Ctx() context: ViewerContext,
  ): Promise<ContactRules> {
    const place = await requireRuled(context, viewerOf(context), establishmentId);
    return shown(place.establishmentId, await readRules(context.database, place.establishmentId));
  }

  @SessionOnly()
  @Mutation(() => ContactRules, { description: "Changes one rule of an establishment. It is journaled." })
  async setContactRule(
    @Arg("input", () => SetContactRuleInput, { description: "The rule." }) input: SetContactRuleInput,
    @Ctx() context: ViewerContext,
  ): Promise<ContactRules> {
    await setRule(context, viewerOf(context), input);
    return this.contactRules(input.establishmentId, context);
  }
}

@Resolver(() => ContactRules)
export class RulesEstablishmentResolver {
  @Structural()
  @FieldResolver(() => EstablishmentType, { nullable: true, description: "The establishment." })
  establishment(
    @Root() { establishmentId }: ContactRules,
    @Ctx() context: ViewerContext,
  ): Promise<EstablishmentType | null> {
    return visibleEstablishment(context, establishmentId);
  }
}
