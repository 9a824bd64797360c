import type { Section } from "../sections/sections.ts";
import { post } from "../visitor.ts";

export interface Placed {
  id: string;
  kind: Section;
  settings: unknown;
  size: unknown;
  widget: Record<string, unknown>;
}

export interface DashboardAnswer {
  data: {
    viewer: {
      dashboard: { version: number; pages: unknown; page: { id: string; placements: Placed[] } };
    };
  };
}

/** @throws what was answered instead */
export async function answerOf<T = DashboardAnswer>(
  url: string,
  document: string,
  cookie: string,
): Promise<T> {
  const { status, body } = await post(`${url}/graphql`, document, cookie);
  if (status !== 200 || body.includes('"errors"')) throw new Error(`${url} answered ${status}: ${body}`);
  return JSON.parse(body) as T;
}

/** The first dashboards of a process that has just started may tell widgets that are late. */
export async function wholeAnswerOf(url: string, document: string, cookie: string): Promise<DashboardAnswer> {
  for (let tries = 0; tries < 20; tries++) {
    const answer = await answerOf(url, document, cookie);
    if (!isIncomplete(JSON.stringify(answer))) return answer;
  }
  throw new Error("A widget of the dashboard fails each time.");
}

/** Whether a widget of an answer is late or failed: such an answer costs less than a whole one. */
export const isIncomplete = (body: string): boolean => body.includes('"failure":{');
