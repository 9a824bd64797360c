import { bodyOf, richTextVersion } from "@preau/rich-text";

import type { DemonstrationPart } from "../demonstration/demonstration-part.ts";
import { demonstrationId } from "../demonstration/demonstration-rows.ts";

const hour = 3_600_000;

interface Proposed {
  key: string;
  by: string;
  /** Hours ago. */
  ago: number;
  title: string;
  text: string[];
  signedBy?: string;
  /** The class for whose people and families it is; everybody of the collège when there is none. */
  classNamed?: string;
  takesComments?: true;
  refused?: string;
}

const proposed: Proposed[] = [
  {
    key: "robots",
    by: "karim.benali",
    ago: 3,
    title: "Défi robotique : la 5eB en finale",
    text: [
      "Trois équipes de la classe sont qualifiées pour la finale départementale, à l’université.",
      "Les familles qui souhaitent accompagner les élèves peuvent se signaler auprès de moi.",
    ],
    signedBy: "L’équipe de mathématiques",
    classNamed: "5eB",
    takesComments: true,
  },
  {
    key: "harassment",
    by: "claire.lemoine",
    ago: 20,
    title: "Une permanence d’écoute à la vie scolaire",
    text: [
      "Chaque mardi et chaque jeudi, de 13 h à 14 h, la porte du bureau de la vie scolaire est ouverte à qui veut parler.",
      "Le 3018 répond aussi, tous les jours, gratuitement et sans donner son nom.",
    ],
    signedBy: "La vie scolaire",
  },
  {
    key: "calculators",
    by: "karim.benali",
    ago: 24 * 9,
    title: "Calculatrices d’occasion",
    text: ["Trois calculatrices à donner, s’adresser à moi."],
    classNamed: "5eB",
    refused: "Le foyer s’en charge : passez par son panneau d’annonces, dans le hall.",
  },
];

export const demonstration: DemonstrationPart = {
  demonstrates: "news proposals",
  demonstrate({ rows, now, schools, people }) {
    const { college } = schools;
    for (const one of proposed) {
      const at = new Date(now.getTime() - one.ago * hour);
      const audienceId = demonstrationId(`audience news proposal ${one.key}`);
      const term = {
        audience_id: audienceId,
        establishment_id: college.id,
        class_id: college.classes.find(({ name }) => name === one.classNamed)?.id ?? null,
      };
      rows.add("audience", { id: audienceId, created_at: at });
      rows.add("audience_term", { ...term, position: 0 });
      if (term.class_id !== null)
        rows.add("audience_term", { ...term, position: 1, relation: "GUARDIANS_OF" });
      rows.add("news_proposal", {
        id: demonstrationId(`news proposal ${one.key}`),
        establishment_id: college.id,
        audience_id: audienceId,
        author_id: people.named(one.by).id,
        title: one.title,
        body: bodyOf(...one.text),
        body_schema: richTextVersion,
        signed_by: one.signedBy,
        takes_comments: one.takesComments ?? false,
        state: one.refused === undefined ? "PENDING" : "REFUSED",
        word: one.refused,
        decided_by_id: one.refused === undefined ? null : people.named("helene.marchand").id,
        decided_at: one.refused === undefined ? null : new Date(at.getTime() + 3 * hour),
        version: one.refused === undefined ? 1 : 2,
        created_at: at,
        updated_at: at,
      });
    }
  },
};
