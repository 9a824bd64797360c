import { randomUUID } from "node:crypto";
import { Client } from "pg";
import { inject } from "vitest";

export interface TestDatabase {
  /** The base, as its owner. */
  url: string;
  drop(): Promise<void>;
}

async function onServer(statement: string): Promise<void> {
  const url = new URL(inject("templateUrl"));
  url.pathname = "/postgres";
  const client = new Client({ connectionString: url.href });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}

async function createFrom(template: string): Promise<TestDatabase> {
  const url = new URL(inject("templateUrl"));
  const name = `test_${randomUUID().replaceAll("-", "")}`;
  await onServer(`create database ${name} template ${template} strategy file_copy`);
  url.pathname = `/${name}`;
  return { url: url.href, drop: () => onServer(`drop database if exists ${name} with (force)`) };
}

/** A fresh migrated base that no other test sees. */
export function createTestDatabase(): Promise<TestDatabase> {
  return createFrom(new URL(inject("templateUrl")).pathname.slice(1));
}

/** A base in which nothing was ever made. */
export function createEmptyDatabase(): Promise<TestDatabase> {
  return createFrom("template0");
}
