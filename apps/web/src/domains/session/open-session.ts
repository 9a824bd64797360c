/** A place where one is signed in. Times are ISO 8601. */
export interface OpenSession {
  id: string;
  /** What the browser said of itself. */
  device: string | null;
  current: boolean;
  ownDevice: boolean;
  createdAt: string;
  lastSeenAt: string;
}
