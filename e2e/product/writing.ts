import type { Page } from "playwright/test";

export async function to(page: Page, typed: string, name: RegExp): Promise<void> {
  await page.getByRole("combobox", { name: "À" }).fill(typed);
  await page.getByRole("option", { name }).first().click();
}

export async function write(page: Page, subject: string, text: string): Promise<void> {
  await page.getByRole("textbox", { name: "Objet" }).fill(subject);
  await page.getByRole("textbox", { name: "Message" }).click();
  await page.keyboard.type(text);
}

export const send = (page: Page) => page.getByRole("button", { name: "Envoyer", exact: true }).click();
export const line = (page: Page, subject: string) =>
  page.getByRole("list", { name: "Conversations" }).getByRole("link", { name: new RegExp(subject) });
