/** The one password of all accounts of a demonstration, which exist nowhere else. */
export const demonstrationPassword = "bienvenue-au-preau";

const people: readonly (readonly [login: string, label: string])[] = [
  ["lea.martin", "Élève de 5e"],
  ["nadia.martin", "Mère de deux enfants, dans deux établissements"],
  ["karim.benali", "Professeur de mathématiques, professeur principal"],
  ["sofia.rossi", "Professeure dans deux établissements, et mère d’élève"],
  ["helene.marchand", "Principale du collège"],
  ["claire.lemoine", "Conseillère principale d’éducation"],
  ["lucas.tanguy", "Surveillant, et étudiant à l’université"],
  ["martine.cadiou", "Secrétaire"],
  ["youssef.haddad", "Agent technique"],
  ["ines.caron", "Intervenante extérieure"],
  ["bruno.kervella", "Tuteur de stage"],
  ["camille.roche", "Étudiante en première année"],
  ["sophie.leroy", "Mère, parents séparés"],
  ["marc.garnier", "Père sans l’exercice de l’autorité parentale"],
  ["eric.lambert", "Père éloigné de son enfant par une décision de justice"],
  ["aurelie.stephan", "Administratrice de l’académie"],
];

export const demonstrationSignIns = people.map(([login, label]) => ({
  label,
  login,
  password: demonstrationPassword,
}));
