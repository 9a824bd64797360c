const words = (kind: string) => kind.split("-").map((word) => word.charAt(0).toUpperCase() + word.slice(1));

/** `my-classes` is the type `MyClassesWidget` of the graph… */
export const typeNameOf = (kind: string) => `${words(kind).join("")}Widget`;

/** …whose data lie in its field `myClasses`. */
export const fieldNameOf = (kind: string) => {
  const name = words(kind).join("");
  return name.charAt(0).toLowerCase() + name.slice(1);
};
