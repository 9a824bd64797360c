import { type Page, test as base } from "playwright/test";

export { expect } from "playwright/test";

export const password = "bienvenue-au-preau";

interface Journey {
  /** Signs the page's browser in as somebody of the demonstration. */
  signIn(login: string): Promise<void>;
  /** Whoever came leaves: a page that stays would go on asking at each thing that happens. */
  everybodyLeaves: void;
}

/** A journey begins at the address of the running product, in French, and signs in as a person does or by the API. */
export const test = base.extend<Journey>({
  // eslint-disable-next-line no-empty-pattern -- Playwright reads the names of what a fixture uses from its pattern
  baseURL: async ({}, use) => use(process.env["PREAU_URL"]),
  signIn: async ({ page }, use) => use((login) => signIn(page, login)),
  everybodyLeaves: [
    async ({ browser }, use) => {
      await use();
      await Promise.all(browser.contexts().map((context) => context.close()));
    },
    { auto: true },
  ],
});

export async function signIn(page: Page, login: string, url = ""): Promise<void> {
  const answer = await page.request.post(`${url}/session/sign-in`, { data: { login, password } });
  if (!answer.ok()) throw new Error(`${login} cannot sign in: ${await answer.text()}`);
}
