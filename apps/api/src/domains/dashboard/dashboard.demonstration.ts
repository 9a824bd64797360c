import type { LayerPlacement } from "@preau/dashboard-model";

import type { DemonstrationPart } from "../demonstration/demonstration-part.ts";
import { demonstrationId } from "../demonstration/demonstration-rows.ts";

const places = (kind: string, page: string, more: Partial<LayerPlacement> = {}): LayerPlacement => ({
  kind,
  settings: {},
  page,
  size: { width: "wide", height: "normal" },
  canMove: true,
  canRemove: true,
  canConfigure: true,
  ...more,
});

const home = { key: "home", name: { fr: "Accueil", en: "Home" } };
const school = { key: "school", name: { fr: "L’établissement", en: "The school" } };

const small = { width: "small", height: "normal" } as const;

const shortcuts = [
  { name: "Menus de la cantine", address: "https://college-jean-zay.example/cantine", icon: "MEAL" },
  { name: "Horaires des cars", address: "https://transports.example/scolaires", icon: "BUS" },
  { name: "Portail du CDI", address: "https://college-jean-zay.example/cdi", icon: "BOOK" },
  { name: "Association sportive", address: "https://college-jean-zay.example/as", icon: "SPORT" },
];

const day = 86_400_000;

/** The Saturday of the open day that the news and the agenda tell of. */
function openDay(now: Date): string {
  const date = new Date(now.getTime() + 9 * day);
  return new Date(date.getTime() + ((6 - date.getUTCDay() + 7) % 7) * day).toISOString().slice(0, 10);
}

/** What the two schools of the demonstration place for their people, on top of what Préau places by role. */
export const demonstration: DemonstrationPart = {
  demonstrates: "dashboard",
  demonstrate({ rows, now, schools }) {
    const layers = [
      {
        key: "college everybody",
        name: "Pour tout le collège",
        establishment: schools.college.id,
        terms: [{ establishment_id: schools.college.id }],
        content: {
          pages: [home],
          placements: [places("news", "home", { canRemove: false })],
        },
      },
      {
        key: "college families",
        name: "Élèves et familles",
        establishment: schools.college.id,
        terms: [
          { establishment_id: schools.college.id, role: "STUDENT" },
          { establishment_id: schools.college.id, role: "GUARDIAN" },
        ],
        content: {
          pages: [home, school],
          placements: [
            places("school-contact", "school", { canRemove: false }),
            places("shortcuts", "school", { settings: { shortcuts }, size: small }),
            places("feed", "school", {
              settings: { address: "https://college-jean-zay.example/actualites.rss" },
            }),
            places("countdown", "school", {
              settings: { title: "Portes ouvertes", date: openDay(now) },
              size: small,
            }),
          ],
        },
      },
      {
        key: "college classes",
        name: "Vie des classes",
        establishment: schools.college.id,
        terms: [
          { establishment_id: schools.college.id, role: "STUDENT" },
          { establishment_id: schools.college.id, role: "TEACHER" },
        ],
        content: {
          pages: [home],
          placements: [places("birthdays", "home", { size: small })],
        },
      },
      {
        key: "lycee families",
        name: "Élèves et familles",
        establishment: schools.lycee.id,
        terms: [
          { establishment_id: schools.lycee.id, role: "STUDENT" },
          { establishment_id: schools.lycee.id, role: "GUARDIAN" },
        ],
        content: {
          pages: [home, school],
          placements: [places("news", "home"), places("school-contact", "school", { canMove: false })],
        },
      },
    ];
    for (const { key, name, establishment, terms, content } of layers) {
      const audienceId = demonstrationId(`audience layer ${key}`);
      rows.add("audience", { id: audienceId, created_at: now });
      terms.forEach((term, position) =>
        rows.add("audience_term", { audience_id: audienceId, position, ...term }),
      );
      const id = demonstrationId(`layer ${key}`);
      rows.add("dashboard_layer", {
        id,
        establishment_id: establishment,
        name,
        draft: content,
        draft_audience_id: audienceId,
        version: 1,
        updated_at: now,
      });
      rows.add("dashboard_layer_version", {
        layer_id: id,
        number: 1,
        audience_id: audienceId,
        content,
        published_at: now,
      });
    }
  },
};
