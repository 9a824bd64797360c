import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import S3rver from "@20minutes/s3rver";

import type { S3Options } from "./open-storage.ts";

export interface S3Server {
  options: S3Options;
  close(): Promise<void>;
}

/** A service on the loopback that speaks S3, with one empty bucket. */
export async function openS3Server(): Promise<S3Server> {
  const directory = await mkdtemp(join(tmpdir(), "preau-s3-"));
  const server = new S3rver({
    address: "127.0.0.1",
    port: 0,
    silent: true,
    directory,
    // It reads `/bucket/` as `/bucket`, and would find other signatures for the lists that it is asked for.
    allowMismatchedSignatures: true,
    configureBuckets: [{ name: "preau", configs: [] }],
  });
  const { port } = await server.run();
  return {
    options: {
      bucket: "preau",
      endpoint: `http://127.0.0.1:${port}`,
      region: "eu-west-1",
      keyId: "S3RVER",
      secret: "S3RVER",
    },
    async close() {
      await server.close();
      await rm(directory, { recursive: true, force: true });
    },
  };
}
