import { Arg, Ctx, Field, FieldResolver, InputType, Mutation, ObjectType, Resolver } from "type-graphql";

import { SessionOnly } from "../../platform/graph/decorators.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import type { ChosenPreferences } from "./preference-values.ts";
import { findPreferences, writePreferences } from "./preferences.service.ts";

const description = {
  theme: "Day or night: `auto` (as the device), `light`, `dark`.",
  contrast: "`normal`, or `more` (AAA).",
  font: "The letters: `atkinson`, `opendyslexic`.",
  textSize: "`normal`, `large`, `larger`, `largest`.",
  spacing: "Between letters, words and lines: `normal`, `wide`.",
  motion: "What moves: `auto` (as the device), `less`.",
  locale: "The language: `fr`, `en`.",
  landing: "The page that opens first: `/`, `/page/<id>` of the dashboard, `/annuaire`, `/actualites`.",
} as const;

@ObjectType({
  description:
    "How the viewer reads, on all their devices. Null: nothing was chosen, the device decides. Nobody else sees it.",
})
export class Preferences {
  @Field(() => String, { nullable: true, description: description.theme })
  theme: string | null;

  @Field(() => String, { nullable: true, description: description.contrast })
  contrast: string | null;

  @Field(() => String, { nullable: true, description: description.font })
  font: string | null;

  @Field(() => String, { nullable: true, description: description.textSize })
  textSize: string | null;

  @Field(() => String, { nullable: true, description: description.spacing })
  spacing: string | null;

  @Field(() => String, { nullable: true, description: description.motion })
  motion: string | null;

  @Field(() => String, { nullable: true, description: description.locale })
  locale: string | null;

  @Field(() => String, { nullable: true, description: description.landing })
  landing: string | null;
}

@InputType({ description: "What to choose. What is absent stays; null lets the device decide again." })
export class PreferencesInput {
  @Field(() => String, { nullable: true, description: description.theme })
  theme?: string | null;

  @Field(() => String, { nullable: true, description: description.contrast })
  contrast?: string | null;

  @Field(() => String, { nullable: true, description: description.font })
  font?: string | null;

  @Field(() => String, { nullable: true, description: description.textSize })
  textSize?: string | null;

  @Field(() => String, { nullable: true, description: description.spacing })
  spacing?: string | null;

  @Field(() => String, { nullable: true, description: description.motion })
  motion?: string | null;

  @Field(() => String, { nullable: true, description: description.locale })
  locale?: string | null;

  @Field(() => String, { nullable: true, description: description.landing })
  landing?: string | null;
}

@Resolver(() => ViewerType)
export class PreferencesResolver {
  @SessionOnly()
  @FieldResolver(() => Preferences, { description: "What the viewer chose; it follows them." })
  preferences(@Ctx() context: ViewerContext): Promise<ChosenPreferences> {
    return findPreferences(context, viewerOf(context));
  }

  @SessionOnly()
  @Mutation(() => Preferences, {
    description:
      "Chooses for the viewer. Each preference is kept by itself: the last one who writes is right.",
  })
  async setPreferences(
    @Arg("input", () => PreferencesInput, { description: "What to choose." }) input: PreferencesInput,
    @Ctx() context: ViewerContext,
  ): Promise<ChosenPreferences> {
    await writePreferences(context, viewerOf(context), input);
    return this.preferences(context);
  }
}
