import { Field, ID, Int, ObjectType } from "type-graphql";

@ObjectType({
  description:
    "A file that one may download: of a message, a notice, a news item, or one's own that waits to be used.",
})
export class FileCard {
  @Field(() => ID, { description: "The id of the file." })
  id: string;

  @Field(() => String, { description: "Its name, with the end that its content has: `plan.pdf`." })
  name: string;

  @Field(() => String, { description: "What its bytes say that it is: `application/pdf`." })
  mediaType: string;

  @Field(() => Int, { description: "In bytes." })
  size: number;

  @Field(() => String, {
    description: "Where it is downloaded, on this site. Asked again each time who may.",
  })
  url: string;

  @Field(() => String, {
    nullable: true,
    description: "Of an image: the same as WebP, 1280 points wide and high at most.",
  })
  previewUrl: string | null;

  @Field(() => String, {
    nullable: true,
    description: "Of an image: the same as WebP, 320 points wide and high at most.",
  })
  thumbnailUrl: string | null;

  @Field(() => Int, { nullable: true, description: "Of an image, in points." })
  width: number | null;

  @Field(() => Int, { nullable: true, description: "Of an image, in points." })
  height: number | null;

  @Field(() => String, {
    nullable: true,
    description: "What an image shows, in words, where its author said it.",
  })
  alt: string | null;
}
