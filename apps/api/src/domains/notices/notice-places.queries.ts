import { defineRead } from "../../platform/read/read.ts";
import { type ClassRow, classJson } from "../directory/classes.queries.ts";
import { classWritable } from "./notices.visible.ts";

/** Where the viewer writes, each with the classes of this year to whose families they do. */
export const readNoticePlaces = defineRead<{ establishmentId: string; name: string; classes: ClassRow[] }>(
  "notice-places",
  `select s.id as "establishmentId", s.name, jsonb_agg(${classJson("c")} order by c.kind <> 'HOMEROOM', c.name, c.id) as classes
  from establishment s join class c on c.establishment_id = s.id join school_year y on y.id = c.school_year_id
  where s.id = any(:notice_writes::uuid[]) and y.state = 'CURRENT' and ${classWritable("c")}
  group by s.id order by s.name, s.id`,
);
