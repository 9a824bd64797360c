import type { DemonstrationFamilies } from "./demonstration-guardianships.ts";
import {
  classNamed,
  type DemonstrationClass,
  type DemonstrationEstablishment,
  type DemonstrationSchools,
} from "./demonstration-schools.ts";
import type { DemonstrationTown, Person } from "./demonstration-town.ts";

/** The families whose members the demonstration signs in. */
export function raiseKnownFamilies(
  town: DemonstrationTown,
  families: DemonstrationFamilies,
  schools: DemonstrationSchools,
  rossi: Person,
): Map<string, number> {
  const { college, lycee } = schools;
  const taken = new Map<string, number>();
  const seat = (school: DemonstrationEstablishment, name: string): DemonstrationClass => {
    const one = classNamed(school, name);
    taken.set(one.id, (taken.get(one.id) ?? 0) + 1);
    return one;
  };
  const active = { status: "ACTIVE" } as const;
  const lea = families.pupil("lea", college, seat(college, "5eB"), {
    givenName: "Léa",
    familyName: "Martin",
    gender: "female",
    ...active,
  });
  const noe = families.pupil("noe", lycee, seat(lycee, "2nde 2"), {
    givenName: "Noé",
    familyName: "Martin",
    gender: "male",
    ...active,
  });
  const nadia = town.person({
    key: "nadia",
    givenName: "Nadia",
    familyName: "Martin",
    gender: "female",
    ...active,
  });
  const thomas = town.person({
    key: "thomas",
    givenName: "Thomas",
    familyName: "Martin",
    gender: "male",
    ...active,
  });
  families.answer(nadia, [lea, noe], { relation: "MOTHER", authority: "EXERCISED" });
  families.answer(thomas, [lea, noe], { relation: "FATHER", authority: "EXERCISED" }, 2);

  const hugo = families.pupil("hugo", college, seat(college, "4eA"), {
    givenName: "Hugo",
    familyName: "Garnier",
    gender: "male",
    ...active,
  });
  const sophie = town.person({
    key: "sophie",
    givenName: "Sophie",
    familyName: "Leroy",
    gender: "female",
    ...active,
  });
  const marc = town.person({
    key: "marc",
    givenName: "Marc",
    familyName: "Garnier",
    gender: "male",
    ...active,
  });
  families.answer(sophie, [hugo], { relation: "MOTHER", authority: "EXERCISED" });
  families.answer(marc, [hugo], { relation: "FATHER", authority: "NOT_EXERCISED", livesWith: false }, 2);

  const zoe = families.pupil("zoe", college, seat(college, "5eB"), {
    givenName: "Zoé",
    familyName: "Lambert",
    gender: "female",
    ...active,
  });
  const julie = town.person({
    key: "julie",
    givenName: "Julie",
    familyName: "Lambert",
    gender: "female",
    ...active,
  });
  const eric = town.person({
    key: "eric",
    givenName: "Éric",
    familyName: "Lambert",
    gender: "male",
    ...active,
  });
  families.answer(julie, [zoe], { relation: "MOTHER", authority: "EXERCISED" });
  families.answer(eric, [zoe], { relation: "FATHER", authority: "EXERCISED", livesWith: false }, 2);
  families.restrict(zoe.person, eric, "ALL", "Ordonnance de protection");

  const elio = families.pupil("elio", college, seat(college, "6eC"), {
    givenName: "Élodie",
    chosenGivenName: "Élio",
    familyName: "Faure",
    gender: "female",
    ...active,
  });
  const faure = town.person({
    key: "faure",
    givenName: "Denis",
    familyName: "Faure",
    gender: "male",
    ...active,
  });
  families.answer(faure, [elio], { relation: "FATHER", authority: "EXERCISED" });

  const rossiChild = families.pupil("matteo", lycee, seat(lycee, "1re 1"), {
    givenName: "Mattéo",
    familyName: "Rossi",
    gender: "male",
    ...active,
  });
  families.answer(rossi, [rossiChild], { relation: "MOTHER", authority: "EXERCISED" });
  return taken;
}
