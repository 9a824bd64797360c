import type { Context } from "../platform/context/context.ts";
import { UserError } from "../platform/errors/user-error.ts";
import { kindOf } from "./kinds.ts";
import { RetiredWidget, type Widget, type WidgetFailureCode } from "./widget.ts";
import type { WidgetDefinition } from "./widget-definition.ts";

/** Milliseconds that a dashboard waits for one of its widgets. */
export const dashboardBudget = 300;

interface Placed {
  slot: string;
  kind: string;
  settings: unknown;
}

/** The data of one widget, or why there is none. Never throws: a widget takes nothing else with it. */
export async function runWidget(context: Context, placed: Placed, budget: number): Promise<Widget> {
  const definition = kindOf(placed.kind);
  const failed = (code: WidgetFailureCode, retryable: boolean): Widget => ({
    __typename: definition?.type.name ?? RetiredWidget.name,
    id: placed.slot,
    kind: placed.kind,
    failure: { code, retryable },
  });
  if (!definition) return failed("RETIRED", false);
  const settings = definition.settings.safeParse(placed.settings ?? {});
  if (!settings.success) return failed("INVALID_SETTINGS", false);
  try {
    const data = await within(budget, load(definition, context, settings.data));
    if (data === late) return failed("LATE", true);
    return { __typename: definition.type.name, id: placed.slot, kind: placed.kind, failure: null, ...data };
  } catch (error) {
    if (error instanceof UserError) {
      return error.code === "NOT_FOUND" ? failed("INVALID_SETTINGS", false) : failed("FORBIDDEN", false);
    }
    context.log(`The widget ${placed.kind} failed (request ${context.requestId})`, error);
    return failed("UNAVAILABLE", true);
  }
}

const load = async (definition: WidgetDefinition, context: Context, settings: unknown): Promise<object> =>
  definition.load(context, settings);

const late = Symbol("late");

function within<T>(milliseconds: number, work: Promise<T>): Promise<T | typeof late> {
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => resolve(late), milliseconds);
    work.then(resolve, reject).finally(() => clearTimeout(timer));
  });
}
