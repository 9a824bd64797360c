import { runWidget } from "../../widget-kit/run-widget.ts";
import { type Api, openApi } from "../ask.ts";
import { createTestDatabase } from "../database.ts";
import { type AwkwardSchool, raiseAwkwardSchool } from "./awkward-school.ts";
import type { Name } from "./cast.ts";

export interface OpenSchool extends AwkwardSchool {
  api: Api;
  url: string;
  /** Asks the graph as somebody of the cast. @throws when the answer has errors */
  as(name: Name, document: string, variables?: Record<string, unknown>): Promise<Record<string, unknown>>;
  /** What a widget shows somebody, and in how many statements. */
  widget(name: Name, kind: string, settings?: object): Promise<{ shown: object; statements: number }>;
  close(): Promise<void>;
}

/** The awkward school with the graph over it. */
export async function openSchool(): Promise<OpenSchool> {
  const base = await createTestDatabase();
  const school = await raiseAwkwardSchool(base.url);
  const api = await openApi(base.url);
  return {
    ...school,
    api,
    url: base.url,
    async as(name, document, variables) {
      const answer = await api.ask(school.people[name], document, { variables });
      if (answer.errors) throw new Error(answer.errors.map((error) => error.message).join("; "));
      return JSON.parse(JSON.stringify(answer.data)) as Record<string, unknown>;
    },
    async widget(name, kind, settings = {}) {
      const context = await api.context(school.people[name]);
      const before = api.statements();
      const shown = await runWidget(context, { slot: kind, kind, settings }, 5000);
      return { shown, statements: api.statements() - before };
    },
    async close() {
      await api.close();
      await base.drop();
    },
  };
}
