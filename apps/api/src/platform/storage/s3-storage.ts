import type { Readable } from "node:stream";

import {
  DeleteObjectsCommand,
  GetObjectCommand,
  HeadObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
  S3ServiceException,
} from "@aws-sdk/client-s3";

import type { S3Options } from "./open-storage.ts";
import { isMissing, requireKey, type Storage, StorageError } from "./storage.ts";

/** Keeps files in a bucket of a service that speaks S3. Loaded only where one is configured: it is heavy. */
export function openS3Storage({ bucket, endpoint, region, keyId, secret }: S3Options): Storage {
  const client = new S3Client({
    region,
    credentials: { accessKeyId: keyId, secretAccessKey: secret },
    ...(endpoint !== undefined && { endpoint, forcePathStyle: true }),
    maxAttempts: 3,
    requestHandler: { connectionTimeout: 3000, requestTimeout: 20_000, throwOnRequestTimeout: true },
    // Many services that speak S3 know no other checksums than those of long ago.
    requestChecksumCalculation: "WHEN_REQUIRED",
    responseChecksumValidation: "WHEN_REQUIRED",
  });
  const at = (key: string) => ({ Bucket: bucket, Key: requireKey(key) });
  const storage: Storage = {
    async put(key, content) {
      await orRefusal(
        client.send(new PutObjectCommand({ ...at(key), Body: content, ContentLength: content.length })),
      );
    },
    async get(key, range) {
      const asked = range && { Range: `bytes=${range.first}-${range.last}` };
      const { Body } = await orRefusal(client.send(new GetObjectCommand({ ...at(key), ...asked })));
      return Body as Readable;
    },
    async size(key) {
      try {
        return (await orRefusal(client.send(new HeadObjectCommand(at(key))))).ContentLength ?? null;
      } catch (error) {
        if (isMissing(error)) return null;
        throw error;
      }
    },
    async deleteUnder(folder) {
      const under = { Bucket: bucket, Prefix: `${requireKey(folder)}/` };
      // At most a thousand are listed at once, and as many deleted.
      for (let more = true; more;) {
        const { Contents, IsTruncated } = await orRefusal(client.send(new ListObjectsV2Command(under)));
        const Objects = (Contents ?? []).map(({ Key }) => ({ Key }));
        if (Objects.length > 0)
          await orRefusal(
            client.send(new DeleteObjectsCommand({ Bucket: bucket, Delete: { Objects, Quiet: true } })),
          );
        more = IsTruncated === true;
      }
    },
    async check() {
      await storage.put("check/probe/one", new Uint8Array(1));
      await storage.deleteUnder("check/probe");
    },
  };
  return storage;
}

/** What the service said, without the request that it answers: that one carries our signature. */
async function orRefusal<Answer>(answer: Promise<Answer>): Promise<Answer> {
  try {
    return await answer;
  } catch (error) {
    const { name, message } = error as Error;
    const status = error instanceof S3ServiceException ? error.$metadata.httpStatusCode : undefined;
    if (status === 404 && name !== "NoSuchBucket") throw new StorageError("MISSING", name);
    throw new StorageError(status === 507 ? "FULL" : "UNAVAILABLE", `${name} ${status ?? ""}: ${message}`);
  }
}
