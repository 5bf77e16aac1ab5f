/** Control characters, and marks that end a line or turn the direction of text (Unicode TR 36, 3.5). */
const UNSAFE = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** Text of others on one line: it can neither move the cursor nor turn its direction. */
export function terminalSafe(text: string): string {
  return text.replaceAll(UNSAFE, '\ufffd');
}

/** The same for text whose lines stay lines, and whose tabs stay tabs. */
export function terminalSafeLines(text: string): string {
  return text.replaceAll(UNSAFE, (unsafe) => (/[\n\t]/.test(unsafe) ? unsafe : '\ufffd'));
}

/** JSON that says the same to whoever parses it: within its strings such characters are escaped (RFC 8259, 7). */
export function terminalSafeJson(json: string): string {
  return json.replaceAll(UNSAFE, (unsafe) => {
    if (unsafe === '\n') return unsafe;
    // Outside of strings, where alone it may stand as it is.
    if (/[\r\t]/.test(unsafe)) return ' ';
    return `\\u${unsafe.charCodeAt(0).toString(16).padStart(4, '0')}`;
  });
}
