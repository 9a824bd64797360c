import { expect, test } from "vitest";

import { readEnvironment } from "./environment.ts";

const bucket = { PREAU_S3_BUCKET: "preau", PREAU_S3_KEY_ID: "key", PREAU_S3_SECRET: "canary-secret" };

test("files are in the data folder unless a bucket is configured", () => {
  expect(readEnvironment({}).s3).toBeUndefined();
  expect(readEnvironment(bucket).s3).toEqual({
    bucket: "preau",
    endpoint: undefined,
    region: "us-east-1",
    keyId: "key",
    secret: "canary-secret",
  });
  const elsewhere = { ...bucket, PREAU_S3_ENDPOINT: "https://s3.example.org", PREAU_S3_REGION: "gra" };
  expect(readEnvironment(elsewhere).s3).toMatchObject({ endpoint: "https://s3.example.org", region: "gra" });
});

const refusal = (env: Record<string, string>): string => {
  try {
    readEnvironment(env);
    return "";
  } catch (error) {
    return (error as Error).message;
  }
};

test("a bucket that is half configured says what is missing, and never the secret", () => {
  expect(refusal({ PREAU_S3_BUCKET: "preau" })).toMatch(/PREAU_S3_KEY_ID and PREAU_S3_SECRET/);
  expect(refusal({ PREAU_S3_SECRET: "canary-secret" })).toMatch(/PREAU_S3_BUCKET and PREAU_S3_KEY_ID/);
  for (const wrong of ["s3.example.org", "canary-secret", "ftp://s3.example.org"])
    expect(refusal({ ...bucket, PREAU_S3_ENDPOINT: wrong })).toMatch(/PREAU_S3_ENDPOINT should be like/);
  expect(refusal({ ...bucket, PREAU_S3_ENDPOINT: "canary-secret" })).not.toContain("canary");
});
