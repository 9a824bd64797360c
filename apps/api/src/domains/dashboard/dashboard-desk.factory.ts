import { v7 as uuidv7 } from "uuid";

import type { OpenSchool } from "../../testing/safety/open-school.ts";
import type { Name } from "../../testing/safety/cast.ts";

const answer = `refused { operationId code slot } dashboard { version canUndo canRedo pages { id name }
  page { id placements { id kind size { width height } settings parked viewerCanMove viewerCanRemove placedBy { kind name } } } }`;

export interface ShownPlacement {
  id: string;
  kind: string;
  size: { width: string; height: string };
  settings: unknown;
  parked: boolean;
  viewerCanMove: boolean;
  viewerCanRemove: boolean;
  placedBy: { kind: string; name: string }[];
}

export interface ShownDashboard {
  version: number;
  canUndo: boolean;
  canRedo: boolean;
  pages: { id: string; name: string }[];
  page: { id: string; placements: ShownPlacement[] };
}

export interface Arranged {
  refused: { operationId: string; code: string; slot: string | null }[];
  dashboard: ShownDashboard;
}

/** One operation of a batch, as a client sends it. */
export const operation = (type: string, more: object, id: string = uuidv7()): object => ({
  id,
  type,
  ...more,
});

/** Somebody's dashboard through the graph; each call is a request of its own, as after a reload. */
export function deskOf(school: OpenSchool, name: Name, page: string | null = null) {
  const change = async (field: string, variables: object = {}): Promise<Arranged> => {
    const input = field === "arrangeDashboard";
    const document = `mutation Change(${input ? "$input: ArrangeDashboardInput!, " : ""}$page: ID) {
      ${field}(${input ? "input: $input, " : ""}page: $page) { ${answer} } }`;
    const data = await school.as(name, document, { page, ...variables });
    return data[field] as Arranged;
  };
  return {
    arrange: (...operations: object[]) => change("arrangeDashboard", { input: { operations, basedOn: 0 } }),
    undo: () => change("undoDashboard"),
    redo: () => change("redoDashboard"),
    reset: () => change("resetDashboard"),
    /** The answer as it is, errors included. */
    send: (operations: unknown[]) =>
      school.api.ask(
        school.people[name],
        "mutation A($input: ArrangeDashboardInput!) { arrangeDashboard(input: $input) { dashboard { version } } }",
        { variables: { input: { operations, basedOn: 0 } } },
      ),
    async shown(): Promise<ShownDashboard> {
      const document = `query D($page: ID) { viewer { dashboard(page: $page) {
        ${answer.slice(answer.indexOf("dashboard {") + "dashboard {".length, -1)} } } }`;
      const data = await school.as(name, document, { page });
      return (data as { viewer: { dashboard: ShownDashboard } }).viewer.dashboard;
    },
  };
}

export const slotsOf = ({ page }: ShownDashboard): string[] => page.placements.map(({ id }) => id);
