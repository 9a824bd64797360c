import type { MessageDescriptor } from "@lingui/core";
import { msg } from "@lingui/core/macro";
import type { UrgentCause } from "../../platform/gql/graphql.ts";

/** The closed list of what passes quiet hours. */
export const urgentWords: Record<UrgentCause, MessageDescriptor> = {
  SAFETY: msg`Safety of people`,
  CLOSURE: msg`The school closes or opens later`,
  TEACHER_ABSENCE: msg`Absence of a teacher`,
  TRANSPORT: msg`School transport`,
  HEALTH: msg`Health`,
};

export const urgentCauses = Object.keys(urgentWords) as UrgentCause[];
