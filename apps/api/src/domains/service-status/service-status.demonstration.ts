import type { DemonstrationPart } from "../demonstration/demonstration-part.ts";
import { demonstrationId } from "../demonstration/demonstration-rows.ts";

const hour = 3_600_000;

export const demonstration: DemonstrationPart = {
  demonstrates: "service-status",
  demonstrate({ rows, now }) {
    const startsAt = new Date(Math.ceil(now.getTime() / hour + 100) * hour);
    rows.add("service_announcement", {
      id: demonstrationId("announcement maintenance"),
      message: "Entretien de Préau : de courtes coupures sont possibles pendant deux heures.",
      starts_at: startsAt,
      ends_at: new Date(startsAt.getTime() + 2 * hour),
    });
  },
};
