/** Word writes the lines of a list as paragraphs that say so in their style. */
const levelOf = (element: Element): number => {
  const style = element.getAttribute("style") ?? "";
  return Number(/mso-list:[^;]*\blevel(\d)/i.exec(style)?.[1] ?? 0);
};

/** The bullet or the number that Word draws before a line. */
const isSign = (element: Element): boolean => /mso-list:\s*ignore/i.test(element.getAttribute("style") ?? "");

const isNumbered = (line: Element): boolean =>
  /^[\s\u00A0]*(\d+|[a-z]|[ivx]+)[.)]/i.test(
    [...line.querySelectorAll("span")].find(isSign)?.textContent ?? "",
  );

/** Puts a line of Word at the end of the list that precedes it, as deep as it says. */
function addLine(line: Element, level: number): void {
  const before = line.previousElementSibling;
  let list = before?.matches("[data-word-list]") ? before : null;
  const page = line.ownerDocument;
  const newList = () => {
    const made = page.createElement(isNumbered(line) ? "ol" : "ul");
    made.setAttribute("data-word-list", "");
    return made;
  };
  if (list === null) {
    list = newList();
    line.before(list);
  }
  for (let depth = 1; depth < level; depth += 1) {
    const last: Element | null = list.lastElementChild;
    if (last === null) break;
    const inner: Element | undefined = [...last.children].find((child) => child.matches("ul, ol"));
    list = inner ?? last.appendChild(newList());
  }
  const item = page.createElement("li");
  for (const span of [...line.querySelectorAll("span")].filter(isSign)) span.remove();
  const paragraph = page.createElement("p");
  paragraph.append(...line.childNodes);
  item.append(paragraph);
  list.append(item);
  line.remove();
}

/** What was copied elsewhere, for the schema to take what it knows: lists of Word become lists, remarks go. */
export function cleanPaste(html: string): string {
  const page = new DOMParser().parseFromString(html, "text/html");
  for (const element of page.querySelectorAll("style, script, title, meta, link")) element.remove();
  for (const line of page.querySelectorAll("p")) {
    const level = levelOf(line);
    if (level > 0) addLine(line, level);
  }
  return page.body.innerHTML;
}
