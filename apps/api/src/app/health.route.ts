import type { FastifyInstance } from "fastify";

/** `/health/live`: the process answers. `/health/ready`: it also reaches its base, and may be sent people. */
export async function healthRoute(
  app: FastifyInstance,
  options: { ping(): Promise<unknown> },
): Promise<void> {
  app.get("/health/live", { logLevel: "silent" }, async () => ({ status: "live" }));
  app.get("/health/ready", { logLevel: "silent" }, async (_, reply) => {
    try {
      await options.ping();
      return { status: "ready" };
    } catch {
      return reply.code(503).send({ status: "unavailable", message: "The database does not answer." });
    }
  });
}
