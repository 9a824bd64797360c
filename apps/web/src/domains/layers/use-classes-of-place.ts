import { useApolloClient } from "@apollo/client/react";
import { useCallback, useEffect, useState } from "react";
import type { ClassesOfPlaceQuery } from "../../platform/gql/graphql.ts";
import { classesOfPlaceDocument } from "./documents.ts";

export type ClassOfPlace = NonNullable<ClassesOfPlaceQuery["establishment"]>["classes"]["nodes"][number];

/** Every class and group of a school: the pages follow each other until the last. */
export const useClassesOfPlace = (id: string) => {
  const client = useApolloClient();
  const [classes, setClasses] = useState<readonly ClassOfPlace[]>();
  const [failed, setFailed] = useState(false);
  const read = useCallback(async () => {
    const found: ClassOfPlace[] = [];
    const readAfter = async (after: string | null): Promise<void> => {
      const { data } = await client.query({ query: classesOfPlaceDocument, variables: { id, after } });
      const page = data?.establishment?.classes;
      found.push(...(page?.nodes ?? []));
      if (page?.pageInfo.hasNextPage) await readAfter(page.pageInfo.endCursor ?? null);
    };
    await readAfter(null);
    return found;
  }, [client, id]);
  const retry = useCallback(() => {
    setFailed(false);
    read().then(setClasses, () => setFailed(true));
  }, [read]);
  useEffect(() => {
    let gone = false;
    read().then(
      (found) => !gone && setClasses(found),
      () => !gone && setFailed(true),
    );
    return () => void (gone = true);
  }, [read]);
  return { classes, failed, retry };
};
