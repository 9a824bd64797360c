/** Where a file stands in the architecture. */
export interface Place {
  side: "api" | "web" | "packages" | "elsewhere";
  /** app, widgets, domains, widget-kit, ui, platform, testing, or the name of a package. */
  room: string;
  /** The folder inside the room: the name of a domain or of a widget. */
  section: string;
  /** The role of a file of the API: entity, policy, resolver…; empty when its name says it all. */
  role: string;
}

/** From the highest to the lowest: a room imports the rooms below it, never above. */
export const direction = {
  api: ["app", "widgets", "domains", "widget-kit", "platform"],
  web: ["app", "widgets", "domains", "widget-kit", "ui", "platform"],
};

export function placeOf(file: string): Place {
  const [top = "", second = "", third = "", room = "", section = ""] = file.split("/");
  const name = file.slice(file.lastIndexOf("/") + 1);
  const role = /\.([a-z-]+)\.tsx?$/.exec(name)?.[1] ?? "";
  if (top === "packages") return { side: "packages", room: second, section: "", role };
  if (top !== "apps" || (second !== "api" && second !== "web")) {
    return { side: "elsewhere", room: top, section: second, role };
  }
  if (third !== "src") return { side: second, room: third, section: "", role };
  return { side: second, room, section, role };
}

/** Tests and what serves them look wherever they need to. */
export function isForTests(file: string): boolean {
  const { room, role } = placeOf(file);
  return room === "testing" || ["test", "factory", "fixture"].includes(role);
}
