/** A place where one is signed in. Times are ISO 8601. */
export interface OpenSession {
  id: string;
  /** A few words made from what the browser says of itself. */
  device: string;
  current: boolean;
  ownDevice: boolean;
  createdAt: string;
  lastSeenAt: string;
}
