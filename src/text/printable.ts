/** Text of others for a message: on one line, plain ASCII, and short. */
export function printable(text: string, maxLength = 200): string {
  return text
    .replace(/[^\x20-\x7e]+/g, ' ')
    .trim()
    .slice(0, maxLength);
}
