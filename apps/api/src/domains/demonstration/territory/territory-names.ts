import { commonNames } from "../demonstration-names.ts";

const words = (text: string): string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll("_", " "));

export const academies =
  words(`Aix-Marseille Amiens Besançon Bordeaux Clermont-Ferrand Corse Créteil Dijon Grenoble
  la_Guadeloupe la_Guyane Lille Limoges Lyon la_Martinique Mayotte Montpellier Nancy-Metz Nantes Nice Normandie Orléans-Tours Paris
  Poitiers Reims Rennes La_Réunion Strasbourg Toulouse Versailles`);

/** After whom schools are named. */
const patrons =
  words(`Victor-Hugo Jean-Moulin Jules-Ferry Jacques-Prévert Marie-Curie Jean-Jaurès Louis-Pasteur Simone-Veil
  Albert-Camus Georges-Brassens Jean-Zay Émile-Zola Jules-Verne Paul-Éluard Pierre-de-Ronsard Joliot-Curie Henri-Matisse
  George-Sand Marcel-Pagnol Romain-Rolland Antoine-de-Saint-Exupéry Louise-Michel Lucie-Aubrac Rosa-Parks Anne-Frank
  Honoré-de-Balzac Arthur-Rimbaud Claude-Monet François-Mitterrand Aimé-Césaire Olympe-de-Gouges Frida-Kahlo Charles-Péguy
  Blaise-Pascal René-Descartes Condorcet Montaigne La_Fontaine Les_Tilleuls Le_Parc`);

const cities =
  words(`Rennes Nantes Angers Brest Quimper Vannes Lorient Saint-Malo Laval Le_Mans Tours Orléans Blois Chartres
  Rouen Le_Havre Caen Amiens Lille Roubaix Arras Reims Troyes Metz Nancy Strasbourg Colmar Mulhouse Besançon Dijon Nevers
  Lyon Villeurbanne Grenoble Valence Annecy Chambéry Clermont-Ferrand Limoges Poitiers La_Rochelle Bordeaux Pau Bayonne
  Toulouse Albi Montauban Montpellier Nîmes Perpignan Avignon Marseille Toulon Nice Créteil Versailles Nanterre Melun`);

/** Arrays to draw from, for the statements: the same at each time. */
export const territoryNames = {
  academies,
  patrons,
  cities,
  families: commonNames.families,
  girls: commonNames.given.young.female,
  boys: commonNames.given.young.male,
  women: commonNames.given.grown.female,
  men: commonNames.given.grown.male,
};
