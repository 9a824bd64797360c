import type { Faker } from "@faker-js/faker";

export type Gender = "female" | "male";
/** When somebody was given their name: pupils of today, their parents, their grandparents. */
export type Generation = "young" | "grown" | "elder";

type Given = Readonly<Record<Generation, Readonly<Record<Gender, readonly string[]>>>>;

const words = (text: string): readonly string[] =>
  text
    .trim()
    .split(/\s+/)
    .map((word) => word.replaceAll("_", " "));

const common: Given = {
  young: {
    female:
      words(`Emma Jade Louise Alice Chloé Lina Léna Inès Manon Sarah Camille Juliette Lola Anna Rose Ambre Mila Eva
      Lucie Clara Romane Margaux Jeanne Charlotte Agathe Nina Élise Mathilde Maëlys Capucine Apolline Soline Maya Elsa
      Valentine Céleste Noémie Enora Maïwenn Anaïs Louane Lilou Nolwenn Léonie Victoire Salomé Célia Margot Iris Lou`),
    male: words(`Gabriel Raphaël Léo Louis Lucas Arthur Jules Maël Noah Liam Paul Ethan Sacha Gabin Nathan Tom Aaron Théo
      Timéo Malo Victor Antoine Baptiste Clément Maxime Alexandre Simon Enzo Mathis Axel Valentin Quentin Titouan Ewen
      Corentin Evan Nolan Samuel Oscar Lenny Elouan Marius Augustin Côme Brieuc Eliott Bastien Marin Loan Tiago`),
  },
  grown: {
    female:
      words(`Pauline Marion Émilie Aurélie Céline Sandrine Stéphanie Delphine Karine Virginie Isabelle Nathalie
      Sylvie Gwenaëlle Solenn Rozenn Katell Amandine Caroline Florence Catherine Véronique Christelle Laëtitia Vanessa
      Magali Audrey Anne Cécile Valérie Laurence Gaëlle Angélique Mélanie Carole Estelle Maud Élodie Sabrina Ludivine`),
    male: words(`Romain Julien Nicolas Sébastien Christophe Stéphane Laurent Frédéric David Yann Erwan Gwendal Ronan Loïc
      Tanguy Vincent Guillaume Jérôme Arnaud Fabrice Xavier Benoît François Pierre Étienne Mickaël Ludovic Cédric
      Grégory Anthony Damien Matthieu Emmanuel Pascal Thierry Franck Hervé Régis Fabien Aurélien Jean-Marc Gildas`),
  },
  elder: {
    female: words(
      "Monique Françoise Jacqueline Nicole Danielle Annick Yvonne Michèle Odile Bernadette Chantal Josiane",
    ),
    male: words("Michel Jean-Claude Yves Daniel Alain Jacques René Joël Gilbert Roland Jean-Yves Guy"),
  },
};

/** Family names, each with the given names that go with them besides the common ones. */
const origins: readonly { families: readonly string[]; given?: Given }[] = [
  {
    families:
      words(`Martin Bernard Petit Durand Dubois Moreau Lefebvre Roux Bertrand Morel Fournier Girard Bonnet Dupont
      Fontaine Rousseau Mercier Blanchard Guérin Boyer Chevalier Legrand Gauthier Perrin Morin Dumont Roussel Masson
      Duval Joly Lemaire Dufour Barbier Brunet Schmitt Fabre Rolland Aubert Leclerc Giraud Renaud Gaillard Picard
      Lacroix Leclercq Fleury Bourgeois Vasseur Rivière Aubry Lecomte Moulin Carpentier Guillot Ménard Poirier Prévost
      Berger Maillard Dupuis Collet Charpentier Jacquet Huet Cordier Renault Mallet Besson Vidal Tessier Delorme Marchal
      Dupuy Weber Delaunay Hamel Lebrun Lejeune Pelletier Lebreton Bailly Royer Meunier Fouquet Chauvin Letellier`),
  },
  {
    families:
      words(`Le_Gall Le_Roux Le_Bihan Le_Floch Le_Guen Guéguen Quéré Riou Prigent Hamon Briand Morvan Rault
      Nédélec Lagadec Corre Salaün Le_Meur Jégou Guillemot Tréhorel Bourdais Josselin Kerautret Le_Dantec`),
  },
  {
    families: words("Garcia Lopez Ferreira Da_Silva Pereira Gomes Fernandes Moretti Kowalski Popescu"),
  },
  {
    families: words("Belkacem Bouzid Cherif Mansouri Amrani Ziani Saïdi Hamdi Belaïd Khelifi"),
    given: {
      young: {
        female: words("Yasmine Nour Aya Leïla Amira Assia Lina Inès Sarah Maryam"),
        male: words("Adam Naël Mehdi Ismaël Ibrahim Yanis Rayan Ilyes Amine Mohamed"),
      },
      grown: {
        female: words("Fatima Samira Leïla Malika Karima Naïma Soraya Houria"),
        male: words("Rachid Mehdi Samir Nabil Farid Hakim Sofiane Mourad"),
      },
      elder: { female: words("Zohra Khadija Fatiha"), male: words("Ahmed Mohamed Ali") },
    },
  },
  {
    families: words("Diallo Traoré Diop Ndiaye Keïta Coulibaly Camara"),
    given: {
      young: {
        female: words("Awa Mariam Aminata Fatou Aïcha Bintou Assa Maïmouna Sira Djénéba Oumou"),
        male: words("Amadou Moussa Ibrahim Mamadou Issa Demba Seydou Lamine Adama Samba Idriss"),
      },
      grown: {
        female: words("Aïssatou Mariam Awa Kadiatou Oumou Hawa Ramata Nafissatou Coumba"),
        male: words("Moussa Amadou Ousmane Abdoulaye Boubacar Cheikh Modibo Souleymane"),
      },
      elder: { female: words("Fanta Bintou"), male: words("Bakary Sékou") },
    },
  },
  {
    families: words("Nguyen Tran Pham Chen Huang"),
    given: {
      young: {
        female: words("Mai Linh Anh Alice Emma Chloé Lucie Mélina Jade"),
        male: words("Minh Léo Lucas Paul Nam Adrien Théo Liam Nathan"),
      },
      grown: { female: words("Thi-Mai Lan Hoa Phuong Thu Li"), male: words("Minh Tuan Hung Wei Duc Quang") },
      elder: { female: words("Lien Kim"), male: words("Van Long") },
    },
  },
  {
    families: words("Yilmaz Demir Kaya Aydin"),
    given: {
      young: { female: words("Elif Zeynep Defne Ela"), male: words("Emre Kaan Yusuf Deniz") },
      grown: { female: words("Aysel Fatma Sevgi"), male: words("Mehmet Murat Kemal") },
      elder: { female: words("Emine Hatice"), male: words("Mustafa Hasan") },
    },
  },
];

/** What most people are called. */
export const commonNames = { given: common, families: origins[0]!.families };

const originOf = new Map(
  origins.flatMap((origin) => origin.families.map((family) => [family, origin] as const)),
);
const families = [...originOf.keys()];

export const someFamilyName = (faker: Faker): string => faker.helpers.arrayElement(families);

/** A given name of that generation, as people of that family name have them. */
export function someGivenName(
  faker: Faker,
  familyName: string,
  generation: Generation,
  gender: Gender,
): string {
  const given = originOf.get(familyName)?.given ?? common;
  return faker.helpers.arrayElement(given[generation][gender]);
}
