import { useQuery } from "@apollo/client/react";
import type { ShownLayer } from "./composed.ts";
import { layerReachDocument } from "./documents.ts";
import { placeVariables } from "./layer-list.tsx";

/** On how many people's dashboards it stands, or would; none while it is counted, or when it could not be. */
export const useReach = ({ place, audience }: Pick<ShownLayer, "place" | "audience">): number | null => {
  const { data } = useQuery(layerReachDocument, {
    variables: {
      ...placeVariables(place),
      roles: audience.roles,
      classIds: audience.classes.map(({ id }) => id),
    },
    fetchPolicy: "cache-and-network",
  });
  return data?.viewer.layerReach ?? null;
};
