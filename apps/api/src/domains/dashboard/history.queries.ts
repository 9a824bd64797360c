import type { BatchItem } from "@preau/dashboard-model";

import { defineRead } from "../../platform/read/read.ts";
import type { RevisionCause } from "./dashboard-revision.entity.ts";

export interface RevisionRow {
  version: number;
  madeAt: Date;
  cause: RevisionCause;
  summary: BatchItem[];
}

export const readRevisions = defineRead<RevisionRow>(
  "dashboard-revisions",
  `select version, made_at as "madeAt", cause, summary from dashboard_revision
  where user_id = :viewer::uuid and version < :before::integer order by version desc limit :limit::integer`,
);

export const readRevisionCount = defineRead<{ count: number }>(
  "dashboard-revision-count",
  `select count(*)::integer as count from dashboard_revision where user_id = :viewer::uuid`,
);

/** What takes back everything after a version, the latest first; one row of `version` itself says that it is kept. */
export const readInverses = defineRead<{ version: number; inverses: unknown }>(
  "dashboard-inverses",
  `select version, case when version > :version::integer then inverses end as inverses from dashboard_revision
  where user_id = :viewer::uuid and version >= :version::integer order by version desc`,
);
