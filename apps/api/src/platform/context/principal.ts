/** Who asks. An app acts for a viewer, within its scopes; a scope never adds a right. */
export type Principal =
  | { kind: "ANONYMOUS" }
  | { kind: "SESSION"; userId: string; sessionId: string }
  | { kind: "APP"; userId: string; tokenId: string; scopes: ReadonlySet<string> };

export const anonymous: Principal = { kind: "ANONYMOUS" };
