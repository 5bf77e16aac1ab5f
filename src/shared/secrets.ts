/** Shorter ones are common words: replacing them would garble messages and tell the secret by its gaps. */
const MIN_LENGTH = 6;

/** Secrets met so far, and their encoded forms. */
export class Secrets {
  readonly #forms = new Set<string>();

  /** Returns false for what is known already, and for what is too short to be a secret. */
  add(secret: string): boolean {
    if (secret.length < MIN_LENGTH || this.#forms.has(secret)) return false;
    for (const form of [secret, Buffer.from(secret).toString('base64'), encodeURIComponent(secret)]) {
      this.#forms.add(form);
    }
    return true;
  }

  /** The text with `***` in place of each secret, in plain, base64 or URL form. */
  redact(text: string): string {
    let clean = text;
    for (const form of this.#forms) clean = clean.replaceAll(form, '***');
    return clean;
  }
}
