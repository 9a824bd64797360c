import { notFound } from "../../platform/errors/user-error.ts";
import { requireAllowed } from "../../platform/policy/policy.ts";
import { byId, defineBatch } from "../../platform/read/batch.ts";
import type { Secrets } from "../../platform/secrets/secrets.ts";
import { journal } from "../audit/audit.service.ts";
import { canSeeUser } from "../directory/users.policy.ts";
import { readUserFacts } from "../directory/users.queries.ts";
import { type Viewer, type ViewerContext, viewerOf } from "../directory/viewer.ts";
import { renewActivationCode } from "../identity/activation.service.ts";
import { endAllSessions } from "../identity/sessions.service.ts";
import { type AccountFacts, canResetPassword } from "./reset.policy.ts";
import { readObstacles } from "./reset.queries.ts";

/** What one must know of a user to say whether the viewer may reset the password; null when they do not see them. */
export const accountFacts = defineBatch<ViewerContext, AccountFacts>(async (context, ids) => {
  const viewer = viewerOf(context);
  const parameters = { ids, today: viewer.today };
  const [users, obstacles] = await Promise.all([
    context.rows(readUserFacts, parameters),
    context.rows(readObstacles, parameters),
  ]);
  const held = byId(obstacles);
  return byId(
    users.filter((user) => canSeeUser(viewer, user)).map((user) => ({ ...user, ...held.get(user.id)! })),
  );
});

/** Makes a new activation code: the old password stops at once, sessions end, and the user is told at the next sign-in. */
export async function resetPassword(
  context: ViewerContext,
  viewer: Viewer,
  secrets: Secrets,
  id: string,
): Promise<{ login: string; code: string }> {
  const account = await accountFacts(context, id);
  if (!account) throw notFound();
  requireAllowed(viewer, canResetPassword, account);
  return context.database.transaction(async (manager) => {
    const [credential] = (await manager.query(
      "update credential set password_hash = null, reset_by_id = $2, reset_at = $3 where user_id = $1 returning login",
      [id, viewer.id, context.now],
    )) as [{ login: string }[], number];
    const login = credential[0]?.login;
    if (login === undefined) throw notFound();
    const code = await renewActivationCode(manager, secrets, id, context.now);
    await endAllSessions(manager, id, context.now);
    await journal(manager, context.now, {
      action: "account.reset",
      actorId: viewer.id,
      subjectId: id,
      establishmentId: account.memberships[0]?.establishmentId ?? null,
      requestId: context.requestId,
    });
    return { login, code };
  });
}
