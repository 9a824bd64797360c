import { CombinedGraphQLErrors } from "@apollo/client";
import { useApolloClient } from "@apollo/client/react";
import { changesFromJson, emptyChanges, exportDashboard, type Layer } from "@preau/dashboard-model";
import { Trans, useLingui } from "@lingui/react/macro";
import { Download, Upload } from "lucide-react";
import { useRef, useState } from "react";
import { useTask } from "../../../platform/use-task.ts";
import { Button } from "../../../ui/button.tsx";
import { Notice } from "../../../ui/notice.tsx";
import { arrangementDocument } from "../arranging/arrangement-documents.ts";
import styles from "./history-page.module.css";
import { importDashboardDocument } from "./history-documents.ts";
import { readDashboardFile } from "./read-dashboard-file.ts";
import { useRevisionWords } from "./use-revision-words.ts";

/** Takes the dashboard away as a file, and brings one in. */
export const FileActions = ({ onBroughtIn }: { onBroughtIn: () => Promise<unknown> }) => {
  const { t } = useLingui();
  const client = useApolloClient();
  const { titleOf } = useRevisionWords();
  const { run, busy } = useTask();
  const input = useRef<HTMLInputElement>(null);
  const [told, setTold] = useState("");
  const problems = {
    TOO_LARGE: t`This file is too large to be a dashboard. Nothing was changed.`,
    NOT_JSON: t`This file cannot be read: it is not a dashboard that Préau made. Nothing was changed.`,
    NOT_A_DASHBOARD: t`This file is not a dashboard that Préau made. Nothing was changed.`,
    NEWER_VERSION: t`This file was made by a later version of Préau. Nothing was changed.`,
    DAMAGED: t`This file is damaged: what it holds is no dashboard. Nothing was changed.`,
    UNREACHABLE: t`The file could not be brought in: check the network and try again.`,
  };
  const take = async () => {
    const { data } = await client.query({ query: arrangementDocument, fetchPolicy: "no-cache" });
    if (!data) return;
    const { layers, changes } = data.viewer.dashboard.arrangement;
    const file = exportDashboard(layers as Layer[], changesFromJson(changes) ?? emptyChanges);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([JSON.stringify(file, null, 2)], { type: "application/json" }));
    link.download = `${t`my-dashboard`}-${new Date().toISOString().slice(0, 10)}.preau.json`;
    link.click();
    URL.revokeObjectURL(link.href);
  };
  const bringIn = async (file: File) => {
    const read = await readDashboardFile(file);
    if ("problem" in read) return setTold(problems[read.problem]);
    try {
      const variables = { file: read.content };
      const { data } = await client.mutate({ mutation: importDashboardDocument, variables });
      const left = (data?.importDashboard.refused ?? []).flatMap(({ code, slot }) =>
        code === "UNKNOWN_KIND" && slot ? [titleOf(slot)] : [],
      );
      const names = [...new Set(left)].join(", ");
      setTold(
        names === ""
          ? t`The file was brought in: your dashboard looks like it now.`
          : t`The file was brought in, without what is not offered to you: ${names}.`,
      );
      await onBroughtIn();
    } catch (error) {
      setTold(CombinedGraphQLErrors.is(error) ? problems.DAMAGED : problems.UNREACHABLE);
    }
  };
  return (
    <>
      <div className={styles.files}>
        <Button icon={<Download aria-hidden="true" />} busy={busy} onClick={() => void run(take)}>
          <Trans>Download my dashboard</Trans>
        </Button>
        <Button icon={<Upload aria-hidden="true" />} busy={busy} onClick={() => input.current?.click()}>
          <Trans>Bring in a file</Trans>
        </Button>
        <input
          ref={input}
          type="file"
          accept=".json,application/json"
          hidden
          aria-label={t`File of a dashboard`}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = "";
            if (file) void run(() => bringIn(file));
          }}
        />
      </div>
      <output>{told !== "" && <Notice>{told}</Notice>}</output>
    </>
  );
};
