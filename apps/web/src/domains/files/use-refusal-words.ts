import { useLingui } from "@lingui/react/macro";
import { fileLimits } from "./attached-file.ts";
import type { UploadRefusal } from "./upload.ts";

/** Why a file was not taken, and what to do about it. */
export const useRefusalWords = () => {
  const { t } = useLingui();
  const { count, megabytes, allMegabytes } = fileLimits;
  return (refusal: UploadRefusal) =>
    ({
      EMPTY: t`This file is empty.`,
      RUNS: t`Programmes cannot be sent: they could harm a computer.`,
      NOT_WHAT_IT_SAYS: t`This file is damaged, or is not what its name says.`,
      UNKNOWN_KIND: t`This kind of file cannot be sent. A PDF or an archive (.zip) can.`,
      BROKEN_IMAGE: t`This image is damaged: it cannot be opened.`,
      TOO_LARGE_IMAGE: t`This image has too many points: make it smaller first.`,
      HEIC: t`This browser cannot read HEIC photographs: save it as JPEG first.`,
      TOO_LARGE: t`This file is too large: ${megabytes} MB at most.`,
      TOO_MUCH: t`Together the files would be too large: ${allMegabytes} MB at most.`,
      TOO_MANY: t`There are too many files: ${count} at most.`,
      QUOTA: t`Too many files wait to be sent elsewhere. Send or remove some, then try again.`,
      UNAUTHENTICATED: t`You are signed out: sign in again in another tab, then try again.`,
      UNAVAILABLE: t`It could not be sent. Try again.`,
    })[refusal] ?? t`It could not be sent. Try again.`;
};
