// What pg does with the values of a statement before it sends them; its types leave it out.
declare module "pg/lib/utils.js" {
  const utils: { prepareValue(this: void, value: unknown): unknown };
  export default utils;
}
