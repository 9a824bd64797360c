const longest = 254;

/** An address of e-mail as somebody typed it, or null when it is none that a mail may go to. */
export function mailAddress(typed: string): string | null {
  const text = typed.trim();
  const right =
    /^[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[\p{L}\p{N}](?:[\p{L}\p{N}-]{0,61}[\p{L}\p{N}])?\.)+[\p{L}]{2,63}$/u;
  if (text.length > longest || !right.test(text)) return null;
  const at = text.lastIndexOf("@");
  return text.slice(0, at) + text.slice(at).toLowerCase();
}
