import { Arg, Args, Ctx, FieldResolver, ID, Int, Mutation, Resolver, Root } from "type-graphql";

import { SessionOnly } from "../../platform/graph/decorators.ts";
import { requireId } from "../../platform/graph/id.ts";
import { allKinds } from "../../widget-kit/kinds.ts";
import { CatalogueEntry } from "../dashboard/dashboard.type.ts";
import { Role, type RoleName } from "../directory/role.ts";
import { type Viewer, viewerOf, type ViewerContext } from "../directory/viewer.ts";
import { ViewerType } from "../directory/viewer.type.ts";
import { layerPlace, layerReach, laysOutSomewhere, ownerOf } from "./layer-place.service.ts";
import { previewLayer } from "./layer-preview.service.ts";
import { layerFrom, previewFrom } from "./layer-shown.ts";
import {
  publishLayer,
  reopenLayerVersion,
  unscheduleLayer,
  withdrawLayer,
} from "./layer-versions.service.ts";
import {
  CreateLayerInput,
  LayerAudienceArguments,
  LayerInput,
  LayerPlaceArguments,
  LayerVersionInput,
  PublishLayerInput,
  SaveLayerDraftInput,
} from "./layer.input.ts";
import { AdministeredLayer, LayerPlaceType, LayerPreview } from "./layer.type.ts";
import { canDeleteLayer } from "./layers.policy.ts";
import { readLayerPlaces, readLayers } from "./layers.queries.ts";
import { createLayer, deleteLayer, findLayer, saveLayerDraft } from "./layers.service.ts";
import { layerParameters } from "./layers.visible.ts";

@Resolver(() => ViewerType)
export class ViewerLayersResolver {
  @SessionOnly()
  @FieldResolver(() => [LayerPlaceType], {
    description:
      "Where the viewer may lay out dashboards: territories, then establishments, then classes that the viewer leads, by name; 200 at most.",
  })
  layerPlaces(
    @Arg("search", () => String, { nullable: true, description: "Part of the name." }) search: string | null,
    @Ctx() context: ViewerContext,
  ): Promise<LayerPlaceType[]> {
    const parameters = {
      ...layerParameters(viewerOf(context)),
      search: search?.trim().slice(0, 100) || null,
    };
    return context.rows(readLayerPlaces, parameters);
  }

  @SessionOnly()
  @FieldResolver(() => [AdministeredLayer], {
    nullable: true,
    description:
      "The layers of a place over which the viewer holds the mandate LAYERS, those of its classes last; or of a class that the viewer leads.",
  })
  async administeredLayers(
    @Args(() => LayerPlaceArguments) place: LayerPlaceArguments,
    @Ctx() context: ViewerContext,
  ): Promise<AdministeredLayer[]> {
    const viewer = viewerOf(context);
    const of = ownerOf(await layerPlace(context, viewer, place));
    const rows = await context.rows(readLayers, {
      ...layerParameters(viewer),
      establishment: of.establishmentId ?? null,
      territory: of.territoryId ?? null,
      class: of.classId ?? null,
    });
    return rows.map((row) => layerFrom(row, context.now));
  }

  @SessionOnly()
  @FieldResolver(() => Int, {
    nullable: true,
    description:
      "On how many people's dashboards a layer for these would stand today, once all have activated their accounts. Only for who may lay out there.",
  })
  layerReach(
    @Args(() => LayerAudienceArguments) audience: LayerAudienceArguments,
    @Ctx() context: ViewerContext,
  ): Promise<number> {
    return layerReach(context, viewerOf(context), audience);
  }

  @SessionOnly()
  @FieldResolver(() => [CatalogueEntry], {
    description: "The kinds of widgets that a layer may place: all of them, for whoever they are meant.",
  })
  async layerCatalogue(@Ctx() context: ViewerContext): Promise<CatalogueEntry[]> {
    if (!(await laysOutSomewhere(context, viewerOf(context)))) return [];
    return allKinds().map(({ kind, sizes }) => ({ kind, sizes: [...sizes], placed: false }));
  }

  @SessionOnly()
  @FieldResolver(() => AdministeredLayer, {
    nullable: true,
    description: "A layer that the viewer administers. NOT_FOUND otherwise, as for an id that none has.",
  })
  administeredLayer(
    @Arg("id", () => ID, { description: "The id of the layer." }) id: string,
    @Ctx() context: ViewerContext,
  ): Promise<AdministeredLayer> {
    return readBack(context, id);
  }
}

@Resolver(() => AdministeredLayer)
export class AdministeredLayerResolver {
  @SessionOnly()
  @FieldResolver(() => Boolean, {
    description: "Whether the viewer may delete it: nobody was ever given it, or is to be.",
  })
  viewerCanDelete(@Root() { row }: AdministeredLayer, @Ctx() context: ViewerContext): boolean {
    return canDeleteLayer(viewerOf(context), row);
  }

  @SessionOnly()
  @FieldResolver(() => LayerPreview, {
    description:
      "The dashboard with which somebody of a role would begin, were the draft published, with the other layers that such a person has. No data, and nobody's own dashboard.",
  })
  async preview(
    @Root() { row }: AdministeredLayer,
    @Arg("role", () => Role, { description: "What they are in the school." }) role: RoleName,
    @Arg("classId", () => ID, {
      nullable: true,
      description: "One of the classes of the draft's audience, to which they belong.",
    })
    classId: string | null | undefined,
    @Ctx() context: ViewerContext,
  ): Promise<LayerPreview> {
    return previewFrom(await previewLayer(context, row, role, classId == null ? null : requireId(classId)));
  }
}

@Resolver()
export class LayersResolver {
  @SessionOnly()
  @Mutation(() => AdministeredLayer, {
    description:
      "Begins a layer of a place over which the viewer holds the mandate LAYERS, or of a class that the viewer leads. TOO_MANY when the place has 50 already: delete one.",
  })
  async createLayer(
    @Arg("input", () => CreateLayerInput, { description: "The layer." }) input: CreateLayerInput,
    @Ctx() context: ViewerContext,
  ): Promise<AdministeredLayer> {
    return readBack(context, await createLayer(context, viewerOf(context), input));
  }

  @SessionOnly()
  @Mutation(() => AdministeredLayer, { description: "Keeps a draft; what people have stays." })
  saveLayerDraft(
    @Arg("input", () => SaveLayerDraftInput, { description: "The draft." }) input: SaveLayerDraftInput,
    @Ctx() context: ViewerContext,
  ): Promise<AdministeredLayer> {
    return change(context, saveLayerDraft, input);
  }

  @SessionOnly()
  @Mutation(() => AdministeredLayer, {
    description: "Gives the draft, or an earlier version, to its audience, now or at a moment to come.",
  })
  publishLayer(
    @Arg("input", () => PublishLayerInput, { description: "What, and when." }) input: PublishLayerInput,
    @Ctx() context: ViewerContext,
  ): Promise<AdministeredLayer> {
    return change(context, publishLayer, input);
  }

  @SessionOnly()
  @Mutation(() => AdministeredLayer, { description: "Forgets what was to be published later." })
  unscheduleLayer(
    @Arg("input", () => LayerInput, { description: "Which." }) input: LayerInput,
    @Ctx() context: ViewerContext,
  ): Promise<AdministeredLayer> {
    return change(context, unscheduleLayer, input);
  }

  @SessionOnly()
  @Mutation(() => AdministeredLayer, {
    description: "Takes a layer away from its people; its draft and its versions stay.",
  })
  withdrawLayer(
    @Arg("input", () => LayerInput, { description: "Which." }) input: LayerInput,
    @Ctx() context: ViewerContext,
  ): Promise<AdministeredLayer> {
    return change(context, withdrawLayer, input);
  }

  @SessionOnly()
  @Mutation(() => ID, {
    description:
      "Deletes a layer that was never published, for good; answers its id. FORBIDDEN for one that somebody was given or is to be given: withdraw it.",
  })
  deleteLayer(
    @Arg("input", () => LayerInput, { description: "Which." }) input: LayerInput,
    @Ctx() context: ViewerContext,
  ): Promise<string> {
    return deleteLayer(context, viewerOf(context), input);
  }

  @SessionOnly()
  @Mutation(() => AdministeredLayer, { description: "Makes an earlier version the draft." })
  reopenLayerVersion(
    @Arg("input", () => LayerVersionInput, { description: "Which." }) input: LayerVersionInput,
    @Ctx() context: ViewerContext,
  ): Promise<AdministeredLayer> {
    return change(context, reopenLayerVersion, input);
  }
}

async function change<Input extends { id: string }>(
  context: ViewerContext,
  make: (context: ViewerContext, viewer: Viewer, input: Input) => Promise<void>,
  input: Input,
): Promise<AdministeredLayer> {
  await make(context, viewerOf(context), input);
  return readBack(context, input.id);
}

async function readBack(context: ViewerContext, id: string): Promise<AdministeredLayer> {
  return layerFrom(await findLayer(context, viewerOf(context), id), context.now);
}
