import { join } from "node:path";

import { openDiskStorage } from "./disk-storage.ts";
import type { Storage } from "./storage.ts";

/** A bucket, and how to sign in there. */
export interface S3Options {
  bucket: string;
  /** Of a service that is not Amazon's: `https://s3.gra.io.cloud.ovh.net`. */
  endpoint: string | undefined;
  region: string;
  keyId: string;
  secret: string;
}

interface StorageOptions {
  /** Where the embedded base and the secrets are too. */
  dataFolder: string;
  s3: S3Options | undefined;
}

/** The bucket that is configured, and else a folder of the data folder. */
export async function openStorage({ dataFolder, s3 }: StorageOptions): Promise<Storage> {
  if (s3 === undefined) return openDiskStorage(join(dataFolder, "files"));
  const { openS3Storage } = await import("./s3-storage.ts");
  return openS3Storage(s3);
}
