/** A tab that is still being scrolled to is under the hand for a moment only. */
export async function isOverAtRest(one: HTMLElement): Promise<boolean> {
  const before = scrollY;
  for (let frames = 0; frames < 3; frames++) await new Promise(requestAnimationFrame);
  return one.dataset["over"] === "true" && scrollY === before;
}
