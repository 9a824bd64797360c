import { expect, signIn, test } from "./product/journey.ts";
import { listenAt } from "./product/people.ts";
import { startProduct } from "./product/running-product.ts";

/** What a page that does nothing but wait is told, and when. */
const within = { timeout: 1000 };

test("news published in one browser shows in another within a second, through another process too", async ({
  browser,
}) => {
  const product = await startProduct();
  const other = await product.another();
  try {
    const reading = await browser.newPage({ baseURL: other.url });
    await signIn(reading, "lea.martin", other.url);
    await listenAt(reading, "/");

    const writing = await browser.newPage({ baseURL: product.url });
    await signIn(writing, "helene.marchand", product.url);
    await writing.goto("/actualites");
    await writing.getByRole("link", { name: "Publier une actualité" }).click();
    await writing.getByRole("textbox", { name: "Titre" }).fill("La cour est ouverte");
    await writing.getByRole("textbox", { name: "Texte" }).fill("Vous pouvez y jouer dès maintenant.");
    await writing.getByRole("button", { name: "Publier", exact: true }).click();
    await expect(writing.getByRole("heading", { level: 1, name: "La cour est ouverte" })).toBeVisible();
    await expect(reading.getByRole("link", { name: "La cour est ouverte" })).toBeVisible(within);
  } finally {
    await other.stop();
    await product.stop();
  }
});
