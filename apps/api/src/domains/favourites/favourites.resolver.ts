import { Arg, Ctx, Field, FieldResolver, ID, InputType, Mutation, ObjectType, Resolver } from "type-graphql";

import { Scope, SessionOnly } from "../../platform/graph/decorators.ts";
import { onlyIds, requireId } from "../../platform/graph/id.ts";
import { viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import type { FavouriteRow } from "./favourites.queries.ts";
import {
  addFavourite,
  changeFavourite,
  listFavourites,
  orderFavourites,
  removeFavourite,
} from "./favourites.service.ts";

@ObjectType({ description: "A link that somebody keeps at hand. Only they see it." })
export class Favourite {
  @Field(() => ID, { description: "The id of the favourite." })
  id: string;

  @Field(() => String, { description: "What it is called." })
  label: string;

  @Field(() => String, { description: "An address of the web (https://…), or a page of Préau (/…)." })
  address: string;
}

@InputType({ description: "A link to keep." })
export class FavouriteInput {
  @Field(() => String, { description: "From 1 to 80 characters." })
  label: string;

  @Field(() => String, { description: "https://…, or /… for a page of Préau." })
  address: string;
}

const favouriteId = { description: "The id of the favourite." };
const answer = { description: "All favourites of the viewer, in their order." };

@Resolver(() => ViewerType)
export class FavouritesResolver {
  @Scope("favourites:read")
  @FieldResolver(() => [Favourite], { description: "The viewer's own links, in their order." })
  favourites(@Ctx() context: ViewerContext): Promise<FavouriteRow[]> {
    return listFavourites(context, viewerOf(context));
  }

  @SessionOnly()
  @Mutation(() => [Favourite], { description: `Keeps a link. ${answer.description}` })
  async addFavourite(
    @Arg("input", () => FavouriteInput, { description: "The link." }) { label, address }: FavouriteInput,
    @Ctx() context: ViewerContext,
  ): Promise<FavouriteRow[]> {
    await addFavourite(context, viewerOf(context), label, address);
    return this.favourites(context);
  }

  @SessionOnly()
  @Mutation(() => [Favourite], { description: `Changes a link. ${answer.description}` })
  async changeFavourite(
    @Arg("id", () => ID, favouriteId) id: string,
    @Arg("input", () => FavouriteInput, { description: "The link." }) input: FavouriteInput,
    @Ctx() context: ViewerContext,
  ): Promise<FavouriteRow[]> {
    await changeFavourite(context, viewerOf(context), { ...input, id: requireId(id) });
    return this.favourites(context);
  }

  @SessionOnly()
  @Mutation(() => [Favourite], { description: `Puts links in an order. ${answer.description}` })
  async orderFavourites(
    @Arg("ids", () => [ID], { description: "Ids in the wanted order." }) ids: string[],
    @Ctx() context: ViewerContext,
  ): Promise<FavouriteRow[]> {
    await orderFavourites(context, viewerOf(context), onlyIds(ids));
    return this.favourites(context);
  }

  @SessionOnly()
  @Mutation(() => [Favourite], { description: `Removes a link. ${answer.description}` })
  async removeFavourite(
    @Arg("id", () => ID, favouriteId) id: string,
    @Ctx() context: ViewerContext,
  ): Promise<FavouriteRow[]> {
    await removeFavourite(context, viewerOf(context), requireId(id));
    return this.favourites(context);
  }
}
