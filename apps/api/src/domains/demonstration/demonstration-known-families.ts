import { classNamed, type DemonstrationEstablishment } from "./demonstration-classes.ts";
import type { Child, DemonstrationFamilies } from "./demonstration-guardianships.ts";
import type { Gender } from "./demonstration-names.ts";
import type { Person } from "./demonstration-people.ts";
import type { DemonstrationSchools } from "./demonstration-schools.ts";
import type { DemonstrationTown, PersonWish } from "./demonstration-town.ts";

type Known = Required<Pick<PersonWish, "givenName" | "familyName" | "gender">> & Partial<PersonWish>;

const named = (givenName: string, familyName: string, gender: Gender): Known => ({
  givenName,
  familyName,
  gender,
  status: "ACTIVE",
});

/** The families whose members the demonstration signs in, each an example of something. */
export function raiseKnownFamilies(
  town: DemonstrationTown,
  families: DemonstrationFamilies,
  { college, lycee }: DemonstrationSchools,
  rossi: Person,
): void {
  const child = (school: DemonstrationEstablishment, name: string, known: Known): Child =>
    families.pupil(`${known.givenName} ${known.familyName}`, school, classNamed(school, name), known);
  const grown = (known: Known): Person =>
    town.person({
      key: `${known.givenName} ${known.familyName}`,
      mail: "courriel.example",
      mobile: true,
      ...known,
    });
  const mother = (person: Person, children: Child[]): void =>
    families.answer(person, children, { relation: "MOTHER" });

  // Two parents together, and children in two schools.
  const martins = [
    child(college, "5eB", named("Léa", "Martin", "female")),
    child(lycee, "2nde 2", named("Noé", "Martin", "male")),
  ];
  mother(grown({ ...named("Nadia", "Martin", "female"), birthName: "Mansouri" }), martins);
  families.answer(grown(named("Thomas", "Martin", "male")), martins, { relation: "FATHER", order: 2 });

  // Separated; the father is informed, and does not decide.
  const hugo = child(college, "4eA", named("Hugo", "Garnier", "male"));
  mother(grown(named("Sophie", "Leroy", "female")), [hugo]);
  families.answer(grown(named("Marc", "Garnier", "male")), [hugo], {
    relation: "FATHER",
    authority: "NOT_EXERCISED",
    order: 2,
    livesWith: false,
  });

  // Three decisions of a judge, each hiding something else from a parent who keeps the authority.
  for (const [name, place, [girl, first, other], hides, reason] of [
    ["Lambert", "5eB", ["Zoé", "Julie", "Éric"], "ALL", "Ordonnance de protection"],
    ["Vidal", "6eA", ["Maya", "Laure", "Cédric"], "WHEREABOUTS", "Domicile et emploi du temps confidentiels"],
    ["Renaud", "3eB", ["Élise", "Muriel", "Yves"], "CONTACT", "Coordonnées confidentielles"],
  ] as const) {
    const hidden = child(college, place, named(girl, name, "female"));
    const from = grown(named(other, name, "male"));
    mother(grown(named(first, name, "female")), [hidden]);
    families.answer(from, [hidden], { relation: "FATHER", order: 2, livesWith: false });
    families.restrict(hidden.person, from, hides, reason);
  }

  // Everybody is shown the name that was chosen.
  const elio = child(college, "6eC", { ...named("Élodie", "Faure", "female"), chosenGivenName: "Élio" });
  families.answer(grown(named("Denis", "Faure", "male")), [elio], { relation: "FATHER" });

  // Of age since September: he asked that nobody answers for him any more.
  const adult = { ...named("Antonin", "Delorme", "male"), age: 18 };
  const antonin = child(lycee, "Tle 1", adult);
  families.answer(grown(named("Valérie", "Delorme", "female")), [antonin], {
    relation: "MOTHER",
    until: town.eve,
  });

  // She teaches in two of the schools, and is a mother in the third.
  mother(rossi, [child(lycee, "1re 1", named("Mattéo", "Rossi", "male"))]);
}
