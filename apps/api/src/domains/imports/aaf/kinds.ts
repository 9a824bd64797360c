/** The kinds of files of a second-degree delivery, in the order in which they are read. */
export const kinds = [
  "EtabEducNat",
  "MatiereEducNat",
  "MefEducNat",
  "PersEducNat",
  "Eleve",
  "PersRelEleve",
] as const;

export type Kind = (typeof kinds)[number];

/** What a record says of itself is the name of its file, but for subjects. */
const categories: Record<string, Kind> = {
  EtabEducNat: "EtabEducNat",
  MatEducNat: "MatiereEducNat",
  MatiereEducNat: "MatiereEducNat",
  MefEducNat: "MefEducNat",
  PersEducNat: "PersEducNat",
  Eleve: "Eleve",
  PersRelEleve: "PersRelEleve",
};

export const kindOfCategory = (category: string): Kind | undefined =>
  Object.hasOwn(categories, category) ? categories[category] : undefined;

export const categoryOf = (kind: Kind): string => (kind === "MatiereEducNat" ? "MatEducNat" : kind);

/** The kinds that hold people: the only ones from which somebody may leave. */
export const personKinds = ["PersEducNat", "Eleve", "PersRelEleve"] as const satisfies readonly Kind[];

export type PersonKind = (typeof personKinds)[number];
