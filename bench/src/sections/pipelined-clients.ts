import pg from "pg";

/** Four clients in turn, on which statements follow each other without waiting, each planned once. */
export async function pipelinedClients(databaseUrl: string): Promise<() => pg.Client> {
  const clients = await Promise.all(
    Array.from({ length: 4 }, async () => {
      const client = new pg.Client({
        connectionString: databaseUrl,
        options: "-c plan_cache_mode=force_generic_plan",
        pipeline: true,
      } as pg.ClientConfig);
      await client.connect();
      return client;
    }),
  );
  let turn = 0;
  return () => clients[turn++ % clients.length]!;
}
