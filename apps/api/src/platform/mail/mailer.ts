/** One e-mail, to one person. */
export interface Mail {
  to: string;
  subject: string;
  text: string;
  /** The same for the same mail, however often it is tried: the part before the `@`. */
  id: string;
}

/** The server refuses this address for good; what may pass later is an error. */
export type MailOutcome = "SENT" | "REFUSED";

/** The one way by which e-mail leaves Préau. */
export interface Mailer {
  /** @throws when it could not be sent now, and may be later */
  send(mail: Mail): Promise<MailOutcome>;
  /** The whole address of a page of Préau, for a mail. */
  link(path: string): string;
  /** Whom other services may write to about us, as `mailto:`. */
  readonly contact: string;
  close(): void;
}
