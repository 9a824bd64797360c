import type { DemonstrationPart } from "../demonstration/demonstration-part.ts";
import { demonstrationId } from "../demonstration/demonstration-rows.ts";

type Link = readonly [label: string, address: string];

const directory: Link = ["Annuaire", "/annuaire"];
const news: Link = ["Toutes les actualités", "/actualites"];
const pix: Link = ["Pix", "https://pix.fr/"];
const eduscol: Link = ["Éduscol", "https://eduscol.education.fr/"];
const onisep: Link = ["Onisep", "https://www.onisep.fr/"];

/** What some keep at hand; the others begin with none. */
const kept: Readonly<Record<string, readonly Link[]>> = {
  "lea.martin": [["Lumni, mes révisions", "https://www.lumni.fr/"], pix, news],
  "nadia.martin": [["Allocation de rentrée", "https://www.service-public.fr/"], onisep, directory],
  "karim.benali": [["GeoGebra", "https://www.geogebra.org/"], eduscol, pix, directory],
  "sofia.rossi": [eduscol, ["Gallica", "https://gallica.bnf.fr/"], directory],
  "helene.marchand": [["Ministère", "https://www.education.gouv.fr/"], eduscol, directory, news],
  "claire.lemoine": [directory, ["Non au harcèlement", "https://www.education.gouv.fr/non-au-harcelement"]],
  "camille.roche": [["Python, la documentation", "https://docs.python.org/fr/3/"], onisep],
};

export const demonstration: DemonstrationPart = {
  demonstrates: "favourites",
  demonstrate({ rows, people }) {
    for (const [login, links] of Object.entries(kept)) {
      for (const [position, [label, address]] of links.entries())
        rows.add("favourite", {
          user_id: people.named(login).id,
          id: demonstrationId(`favourite ${login} ${label}`),
          label,
          address,
          position: position + 1,
        });
    }
  },
};
