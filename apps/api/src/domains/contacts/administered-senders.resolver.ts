import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";

import { SessionOnly } from "../../platform/graph/decorators.ts";
import { Role, type RoleName } from "../directory/role.ts";
import type { ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import { administeredSenders, closeSender, saveSender } from "./administered-senders.service.ts";
import { SenderKindEnum } from "./contacts.type.ts";
import type { SenderKind } from "./writing-desk.policy.ts";

@ObjectType({ description: "Who holds an office: a person, or whoever is this in the establishment." })
class SenderHolder {
  @Field(() => ID, { nullable: true, description: "The id of the person." })
  userId: string | null;

  @Field(() => String, { nullable: true, description: "Their name." })
  name: string | null;

  @Field(() => Role, { nullable: true, description: "The role of those who hold it." })
  role: RoleName | null;

  @Field(() => String, { nullable: true, description: "Only those with this function, as a code of AAF." })
  function: string | null;
}

@ObjectType({ description: "An office of an establishment, for who decides who holds it." })
class AdministeredSender {
  @Field(() => ID, { description: "The id of the office." })
  id: string;

  @Field(() => SenderKindEnum, { description: "What kind of office it is." })
  kind: SenderKind;

  @Field(() => String, { description: "Its name." })
  name: string;

  @Field(() => Boolean, {
    description: "Whether it speaks for the school: then it stays, and is open to everybody.",
  })
  official: boolean;

  @Field(() => [Role], { description: "Who may write to it." })
  openTo: RoleName[];

  @Field(() => [SenderHolder], { description: "Who holds it." })
  holders: SenderHolder[];
}

@InputType({ description: "Who holds an office: a person, or a role of the people of the school." })
class SenderHolderInput {
  @Field(() => ID, { nullable: true, description: "The person." })
  userId?: string | null;

  @Field(() => Role, { nullable: true, description: "Else whoever is this there." })
  role?: RoleName | null;

  @Field(() => String, { nullable: true, description: "With this function only." })
  function?: string | null;
}

@InputType({ description: "An office to make or to change. What is absent stays as it is." })
class SaveSenderInput {
  @Field(() => ID, { description: "The establishment." })
  establishmentId: string;

  @Field(() => ID, { nullable: true, description: "The office to change; a new one when absent." })
  id?: string | null;

  @Field(() => SenderKindEnum, { nullable: true, description: "Of a new one: DELEGATES or CUSTOM." })
  kind?: SenderKind | null;

  @Field(() => String, {
    nullable: true,
    description: "Its name, of 60 characters at most; official ones keep theirs.",
  })
  name?: string | null;

  @Field(() => [Role], {
    nullable: true,
    description: "Who may write to it; everybody may to official ones.",
  })
  openTo?: RoleName[] | null;

  @Field(() => [SenderHolderInput], {
    nullable: true,
    description: "Who holds it, in the place of those before.",
  })
  holders?: SenderHolderInput[] | null;
}

@InputType({ description: "An office to close." })
class CloseSenderInput {
  @Field(() => ID, { description: "The establishment." })
  establishmentId: string;

  @Field(() => ID, { description: "The office." })
  id: string;
}

@Resolver(() => ViewerType)
export class AdministeredSendersResolver {
  @SessionOnly()
  @FieldResolver(() => [AdministeredSender], {
    nullable: true,
    description: "The offices of an establishment whose rules the viewer decides. NOT_FOUND otherwise.",
  })
  administeredSenders(
    @Arg("establishmentId", () => ID, { description: "The establishment." }) establishmentId: string,
    @Ctx() context: ViewerContext,
  ): Promise<AdministeredSender[]> {
    return administeredSenders(context, establishmentId);
  }

  @SessionOnly()
  @Mutation(() => [AdministeredSender], { description: "Makes an office, or changes one. It is journaled." })
  async saveSender(
    @Arg("input", () => SaveSenderInput, { description: "The office." }) input: SaveSenderInput,
    @Ctx() context: ViewerContext,
  ): Promise<AdministeredSender[]> {
    await saveSender(context, input);
    return administeredSenders(context, input.establishmentId);
  }

  @SessionOnly()
  @Mutation(() => [AdministeredSender], {
    description: "Closes an office that is not official; what it wrote stays. It is journaled.",
  })
  async closeSender(
    @Arg("input", () => CloseSenderInput, { description: "Which." }) input: CloseSenderInput,
    @Ctx() context: ViewerContext,
  ): Promise<AdministeredSender[]> {
    await closeSender(context, input);
    return administeredSenders(context, input.establishmentId);
  }
}
