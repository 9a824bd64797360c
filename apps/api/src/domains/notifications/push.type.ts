import { Field, InputType } from "type-graphql";

@InputType({ description: "What a browser gives to be woken." })
export class PushDeviceInput {
  @Field(() => String, { description: "The address of its push service." })
  endpoint: string;

  @Field(() => String, { description: "Its public key, in base64url." })
  p256dh: string;

  @Field(() => String, { description: "Its secret, in base64url." })
  auth: string;
}
