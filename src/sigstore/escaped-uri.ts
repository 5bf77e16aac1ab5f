/** A part of a URI: what may stand in it as it is, and what remains when it is written anew. */
interface Part {
  readonly valid: RegExp;
  readonly kept: RegExp;
}

const PATH: Part = {
  valid: /^[A-Za-z0-9\-_.~$&+,/:;=@!'()*[\]%]*$/,
  kept: /[A-Za-z0-9\-_.~$&+,/:;=@]/,
};
const FRAGMENT: Part = {
  valid: /^[A-Za-z0-9\-_.~$&+,/:;=@!'()*[\]%?]*$/,
  kept: /[A-Za-z0-9\-_.~$&+,/:;=@?!()*]/,
};

/**
 * A URI as Fulcio writes it into the subject alternative name, where only ASCII may stand: parsed and printed by
 * Go's net/url (`Parse`, `String`), which writes a path or fragment anew as soon as something in it has to be
 * escaped. `refs/heads/größe` becomes `refs/heads/gr%C3%B6%C3%9Fe`; a name that stands in ASCII stays as it is.
 */
export function escapedUri(uri: string): string {
  const [, origin, path = '', query = '', fragment = ''] =
    /^([a-z][a-z0-9+.-]*:\/\/[^/?#]*)([^?#]*)(\?[^#]*)?(?:#(.*))?$/is.exec(uri) ?? [];
  if (origin === undefined) return uri;
  return `${origin}${escaped(path, PATH)}${query}${fragment === '' ? '' : `#${escaped(fragment, FRAGMENT)}`}`;
}

function escaped(text: string, { valid, kept }: Part): string {
  if (valid.test(text)) return text;
  const bytes = Buffer.from(text).toString('latin1');
  const plain = bytes.replaceAll(/%([0-9a-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(parseInt(hex, 16)),
  );
  return plain.replaceAll(/[^]/g, (byte) => (kept.test(byte) ? byte : escapeOf(byte)));
}

function escapeOf(byte: string): string {
  return `%${byte.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
}

/** Whether a certificate's URI is the one that people write: escaped as it is, or in plain letters. */
export function isSameUri(certified: string, written: string): boolean {
  return certified === written || certified === escapedUri(written);
}

/**
 * A certificate's URI with the letters outside of ASCII as people write them. Other escapes stay: decoded, one
 * name could pass for another.
 */
export function readableUri(uri: string): string {
  return uri.replaceAll(/(?:%[89A-F][0-9A-F])+/gi, (escapes) => {
    const text = Buffer.from(escapes.replaceAll('%', ''), 'hex').toString('utf8');
    return escapedBytes(text) === escapes.toUpperCase() ? text : escapes;
  });
}

function escapedBytes(text: string): string {
  return [...Buffer.from(text).toString('latin1')].map(escapeOf).join('');
}
