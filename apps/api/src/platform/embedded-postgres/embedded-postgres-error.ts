/** What whoever starts Préau can act upon; its message is enough, without a stack. */
export class EmbeddedPostgresError extends Error {
  readonly actionable = true;
}
