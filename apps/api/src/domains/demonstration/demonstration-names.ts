const words = (text: string): readonly string[] => text.trim().split(/\s+/);

/** Given names of today's pupils and of their parents: faker's list has those of the Middle Ages too. */
export const givenNames = {
  female: words(`
    Emma Jade Louise Alice Chloé Lina Léna Inès Manon Sarah Camille Juliette Lola Anna Rose Ambre Zoé Mila Eva Lucie
    Clara Romane Margaux Jeanne Charlotte Agathe Nina Élise Mathilde Nour Aya Maëlys Capucine Apolline Sofia Yasmine
    Soline Maya Elsa Valentine Céleste Noémie Pauline Marion Julie Laura Émilie Aurélie Céline Sandrine Stéphanie
    Delphine Karine Virginie Isabelle Nathalie Sylvie Fatima Samira Leïla Awa Mariam Thi-Mai Anh Gwenaëlle Solenn
    Rozenn Nolwenn Enora Maïwenn Katell Anaïs Océane Amandine Élodie Caroline Hélène Florence Catherine Véronique`),
  male: words(`
    Gabriel Raphaël Léo Louis Lucas Adam Arthur Hugo Jules Maël Noah Liam Paul Ethan Sacha Gabin Nathan Mohamed Tom
    Aaron Théo Ayden Martin Naël Eden Timéo Malo Victor Antoine Baptiste Clément Maxime Alexandre Simon Enzo Mathis
    Axel Robin Valentin Quentin Romain Julien Nicolas Sébastien Christophe Stéphane Laurent Frédéric David Olivier
    Karim Mehdi Rachid Ibrahim Moussa Amadou Minh Wei Yann Erwan Gwendal Ronan Loïc Tanguy Corentin Titouan Ewen
    Gaël Brieuc Thomas Vincent Guillaume Jérôme Arnaud Fabrice Xavier Benoît François Pierre Étienne Samuel Ismaël`),
};
