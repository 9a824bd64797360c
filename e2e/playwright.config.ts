import { defineConfig } from "playwright/test";

import { withoutWindow } from "./product/browser.ts";

/** Journeys on the built product: `product/start-product.ts` starts it once, on an empty demonstration. */
export default defineConfig({
  testDir: ".",
  testMatch: "*.journey.ts",
  globalSetup: "./product/start-product.ts",
  workers: 2,
  fullyParallel: true,
  forbidOnly: true,
  retries: 0,
  // A machine may be slow; what is waited for within a journey has limits of its own.
  timeout: 120_000,
  expect: { timeout: 10_000 },
  outputDir: "test-results",
  use: {
    locale: "fr-FR",
    timezoneId: "Europe/Paris",
    viewport: { width: 1280, height: 900 },
    screenshot: "only-on-failure",
    launchOptions: withoutWindow,
  },
});
