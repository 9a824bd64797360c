import { v7 as uuidv7 } from "uuid";

import { notFound, UserError } from "../../platform/errors/user-error.ts";
import { publish } from "../../platform/events/publish.ts";
import { requireId } from "../../platform/graph/id.ts";
import { asLine } from "../../platform/text/plain-text.ts";
import type { Viewer, ViewerContext } from "../directory/viewer.ts";
import { requireMailbox } from "./mailboxes.service.ts";
import type { CreateFolderInput, FolderInput, RenameFolderInput } from "./messages.input.ts";

const longestName = 60;
/** Folders of one mailbox. */
const most = 100;

function nameOf(written: string): string {
  const name = asLine(written);
  if (name.length < 1 || name.length > longestName)
    throw new UserError("INVALID", `A name has from 1 to ${longestName} characters.`, "name");
  return name;
}

/** A folder is unique by its name. */
async function unlessTaken(work: Promise<unknown>): Promise<unknown> {
  try {
    return await work;
  } catch (error) {
    if ((error as { driverError?: { code?: string } }).driverError?.code !== "23505") throw error;
    throw new UserError("CONFLICT", "Another folder has this name.", "name");
  }
}

/** Makes a folder; answers its mailbox. */
export async function createFolder(
  context: ViewerContext,
  viewer: Viewer,
  input: CreateFolderInput,
): Promise<string> {
  const mailbox = await requireMailbox(context, viewer, input.mailboxId);
  const made = (await unlessTaken(
    context.database.query(
      `insert into mailbox_folder (owner_id, id, name)
      select $1, $2, $3 where (select count(*) from mailbox_folder where owner_id = $1) < $4 returning 1`,
      [mailbox, uuidv7(), nameOf(input.name), most],
    ),
  )) as unknown[];
  if (made.length === 0) throw new UserError("TOO_MANY", `There is room for ${most} folders.`);
  await publish(context.database, { kind: "MESSAGES", ids: [], of: mailbox });
  return mailbox;
}

export async function renameFolder(
  context: ViewerContext,
  viewer: Viewer,
  input: RenameFolderInput,
): Promise<string> {
  const mailbox = await requireMailbox(context, viewer, input.mailboxId);
  const [, changed] = (await unlessTaken(
    context.database.query("update mailbox_folder set name = $3 where owner_id = $1 and id = $2", [
      mailbox,
      requireId(input.folderId),
      nameOf(input.name),
    ]),
  )) as [unknown, number];
  if (changed === 0) throw notFound();
  await publish(context.database, { kind: "MESSAGES", ids: [], of: mailbox });
  return mailbox;
}

/** Removes a folder: what lay in it is where it was before. */
export async function removeFolder(
  context: ViewerContext,
  viewer: Viewer,
  input: FolderInput,
): Promise<string> {
  const mailbox = await requireMailbox(context, viewer, input.mailboxId);
  const [, changed] = (await context.database.query(
    "delete from mailbox_folder where owner_id = $1 and id = $2",
    [mailbox, requireId(input.folderId)],
  )) as [unknown, number];
  if (changed === 0) throw notFound();
  await publish(context.database, { kind: "MESSAGES", ids: [], of: mailbox });
  return mailbox;
}
