import { openDataSource } from "../../platform/database/data-source.ts";
import { deliverMessage } from "./deliver.service.ts";

/** A process of its own, to be killed: it delivers one message, and says when it is done. */
const [, , url, messageId] = process.argv as [string, string, string, string];
const database = await openDataSource({ url, role: "preau_api", statementTimeout: 30_000 });
process.stdout.write("begun\n");
await deliverMessage(database, messageId, new Date("2026-11-24T09:00:00Z"));
await database.destroy();
