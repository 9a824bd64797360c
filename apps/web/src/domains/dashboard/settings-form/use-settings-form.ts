import { useQuery } from "@apollo/client/react";
import { useEffect, useState } from "react";
import type { SettingsWords } from "../../../widget-kit/settings-words.ts";
import { manifestOf } from "../../../widget-kit/registry.ts";
import { widgetSettingsDocument } from "./documents.ts";
import type { Choices } from "./setting-field.tsx";
import type { SettingSchema } from "./settings-schema.ts";

/** What the form of a kind is drawn from: its schema, its words, and what one may choose by name. */
export const useSettingsForm = (kind: string) => {
  const [words, setWords] = useState<SettingsWords | null>(null);
  const [missing, setMissing] = useState(false);
  const { data, error, refetch } = useQuery(widgetSettingsDocument, {
    variables: { kind },
    fetchPolicy: "no-cache",
  });
  useEffect(() => {
    let left = false;
    manifestOf(kind)
      ?.loadSettings?.()
      .then(
        ({ settingsWords }) => !left && setWords(settingsWords),
        () => !left && setMissing(true),
      );
    return () => {
      left = true;
    };
  }, [kind]);
  const viewer = data?.viewer;
  const choices: Choices = {
    child: (viewer?.children ?? []).map(({ id, user }) => ({ id, name: user.givenName })),
    establishment: viewer?.establishments ?? [],
  };
  return {
    form:
      viewer && words
        ? { schema: (viewer.widgetSettings ?? {}) as SettingSchema, words, choices }
        : undefined,
    failed: missing || (error !== undefined && !data),
    retry: () => void refetch(),
  };
};
