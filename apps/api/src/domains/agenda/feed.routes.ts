import type { FastifyInstance, FastifyReply } from "fastify";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import type { DataSource } from "typeorm";

import { zoneNamed } from "../../platform/clock/zones.ts";
import { dayOf } from "../../platform/context/context.ts";
import type { Reader } from "../../platform/read/read.ts";
import { viewerFrom } from "../directory/viewer.queries.ts";
import { hashOf, isToken } from "../identity/secret-token.ts";
import { readAgenda } from "./agenda.queries.ts";
import { agendaAsked } from "./agenda.service.ts";
import { readAddress } from "./feed.queries.ts";
import { feedOf } from "./feed.ts";

const hour = 3600;
const day = 86_400_000;
/** Days before today and after it that a programme is told. */
const [daysBefore, daysAfter] = [14, 180];

interface FeedOptions {
  reader: Reader;
  database: DataSource;
}

/** `/agenda/<secret>.ics`: a person's agenda for their other programmes. Cookies say nothing here. */
export async function feedRoutes(app: FastifyInstance, { reader, database }: FeedOptions): Promise<void> {
  const reads = new RateLimiterMemory({ points: 60, duration: hour });
  // A school has one address: many wrong secrets of it are slowed down, the right ones never.
  const misses = new RateLimiterMemory({ points: 300, duration: hour / 6 });

  app.get<{ Params: { file: string } }>("/agenda/:file", async (request, reply) => {
    const token = request.params.file.replace(/\.ics$/, "");
    if (!request.params.file.endsWith(".ics")) return reply.callNotFound();
    void reply.headers({ "Cache-Control": "private, no-store", "X-Robots-Tag": "noindex, nofollow" });
    if (!isToken(token)) return nothing(reply);
    const now = new Date();
    const tokenHash = hashOf(token);
    const [address] = await reader.rowsAlone(readAddress, { tokenHash, today: dayOf(now) });
    if (!address) return (await isTooMany(misses, request.ip, reply)) ? reply : nothing(reply);
    if (await isTooMany(reads, address.id, reply)) return reply;
    const viewer = viewerFrom(address.userId, dayOf(now), address.facts);
    const today = Date.parse(dayOf(now));
    const span = { first: today - daysBefore * day, last: today + daysAfter * day };
    const rows = await reader.rowsAlone(readAgenda, agendaAsked(viewer, zoneNamed("Europe/Paris")!, span));
    if (address.lastReadOn !== dayOf(now))
      await database.query("update calendar_address set last_read_on = $3 where user_id = $1 and id = $2", [
        address.userId,
        address.id,
        dayOf(now),
      ]);
    return reply
      .type("text/calendar; charset=utf-8")
      .header("Content-Disposition", 'attachment; filename="agenda.ics"')
      .send(feedOf(rows, address.locale, viewer.children.length > 1));
  });
}

/** The same for a secret that was revoked, one that never was, and what is none. */
const nothing = (reply: FastifyReply): FastifyReply =>
  reply.code(404).send({ code: "NOT_FOUND", message: "There is nothing at this address." });

async function isTooMany(limiter: RateLimiterMemory, key: string, reply: FastifyReply): Promise<boolean> {
  try {
    await limiter.consume(key);
    return false;
  } catch (refusal) {
    if (!(refusal instanceof RateLimiterRes)) throw refusal;
    void reply
      .code(429)
      .header("Retry-After", String(Math.ceil(refusal.msBeforeNext / 1000)))
      .send({ code: "TOO_MANY", message: "It was read too often: wait." });
    return true;
  }
}
