import type { ClientBase } from "pg";

import { CommandError } from "../../platform/command/command.ts";

/** The establishment of a UAI, or of an id: annexes share the UAI of their school. */
export async function findEstablishment(
  client: ClientBase,
  named: string,
): Promise<{ id: string; name: string }> {
  const { rows } = await client.query<{ id: string; name: string }>(
    "select id, name from establishment where upper(uai) = upper($1) or id::text = lower($1) order by name, id",
    [named],
  );
  if (rows.length === 0) throw new CommandError(`No establishment has the UAI or the id “${named}”.`);
  if (rows.length > 1) {
    const lines = rows.map(({ id, name }) => `  ${id}  ${name}`).join("\n");
    throw new CommandError(`Several establishments share the UAI ${named}; give the id of one:\n${lines}`);
  }
  return rows[0]!;
}
