import { Fragment } from "react";
import styles from "./mails-page.module.css";

const isAddress = (part: string) => /^https?:/.test(part);

/** The same words twice are two parts. */
const partsOf = (text: string) =>
  text
    .trim()
    .split(/(https?:\/\/\S+)/)
    .map((part, at) => ({ id: `${at} ${part}`, part }));

/** A mail as a mail program shows it: its lines, and its addresses to press. */
export const MailText = ({ text }: { text: string }) => (
  <p className={styles.text}>
    {partsOf(text).map(({ id, part }) => (
      <Fragment key={id}>{isAddress(part) ? <a href={part}>{part}</a> : part}</Fragment>
    ))}
  </p>
);
