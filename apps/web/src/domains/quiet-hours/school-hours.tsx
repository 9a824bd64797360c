import { Trans, useLingui } from "@lingui/react/macro";
import { useState } from "react";
import { Link } from "react-router-dom";
import { formatNearDay, formatTime } from "../../platform/dates.ts";
import type { Locale } from "../../platform/locale.ts";
import { Line, LineList } from "../../ui/line-list.tsx";
import type { Hours } from "./hours.ts";
import { HoursWords } from "./hours-words.tsx";

export interface SchoolHoursOf extends Hours {
  establishmentId: string;
  name: string;
  timeZone: string;
  opensNextAt: string;
  viewerCanSet: boolean;
}

/** Each school, in words; for who decides, the way to change them. */
export const SchoolHours = ({ schools }: { schools: readonly SchoolHoursOf[] }) => (
  <LineList>
    {schools.map((school) => (
      <Line
        key={school.establishmentId}
        title={school.name}
        note={
          <>
            <p>
              <HoursWords hours={school} />
            </p>
            <QuietNow school={school} />
          </>
        }
        end={
          school.viewerCanSet && (
            <Link to={`/administration/heures-calmes/${school.establishmentId}`}>
              <Trans>Change the hours</Trans>
            </Link>
          )
        }
      />
    ))}
  </LineList>
);

/** While it is quiet, until when. */
export const QuietNow = ({ school }: { school: SchoolHoursOf }) => {
  const { i18n } = useLingui();
  const [shownAt] = useState(() => new Date());
  const opens = new Date(school.opensNextAt);
  if (opens <= shownAt) return null;
  const place = { locale: i18n.locale as Locale, timeZone: school.timeZone };
  const [day, hour] = [formatNearDay(opens, place), formatTime(opens, place)];
  return (
    <p>
      <Trans>
        It is quiet now, until {day}, {hour}.
      </Trans>
    </p>
  );
};
