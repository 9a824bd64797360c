import { prepareUnused, startProduct } from "./running-product.ts";

/** The demonstration that most journeys share; each signs in as somebody of its own. */
export default async function start(): Promise<() => Promise<void>> {
  const removeUnused = await prepareUnused();
  const product = await startProduct();
  process.env["PREAU_URL"] = product.url;
  process.env["PREAU_JOURNEY_DATA"] = product.dataFolder;
  return async () => {
    await product.stop();
    await removeUnused();
  };
}
