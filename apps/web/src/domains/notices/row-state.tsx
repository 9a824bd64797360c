import { Badge } from "../../ui/badge.tsx";
import { useRowStateWords } from "./row-state-words.ts";
import type { FollowUpRow } from "./use-follow-up.ts";

const tones = { ANSWERED: "ok", WAITING: "accent", PARTLY: "accent", NOBODY: "plain" } as const;

/** How far the answers for a child are. */
export const RowState = ({ row }: { row: Pick<FollowUpRow, "state" | "disagrees"> }) => {
  const words = useRowStateWords();
  return <Badge tone={row.disagrees ? "warn" : tones[row.state]}>{words(row)}</Badge>;
};
