/** Everything that a run leaves behind. */
export interface Traces {
  readonly stdout: string;
  readonly stderr: string;
  readonly summary: string;
  readonly outputs: Readonly<Record<string, string>>;
  /** Name to content. */
  readonly files: Readonly<Record<string, string>>;
}

/** Anything in the form of a JSON Web Token, whoever issued it. */
const TOKEN = /eyJ[\w-]+\.eyJ[\w-]+\.[\w-]+/;
const MASK = /^::add-mask::(.*)$/gm;

/** Every value that `::add-mask::` registers, in order. */
export function masksIn(stdout: string): string[] {
  return [...stdout.matchAll(MASK)].map(([, value = '']) => decodeURIComponent(value));
}

/**
 * Where a secret can be read: any of `known`, any value that was masked, any token; plain, in base64 at any
 * offset (as in `user:password`), or URL-encoded. The mask commands themselves, which the runner swallows,
 * are no leak.
 */
export function leaksIn(traces: Traces, known: readonly string[]): string[] {
  const secrets = [...new Set([...known, ...masksIn(traces.stdout)])].filter((secret) => secret.length > 5);
  const forms = new Set(secrets.flatMap(formsOf));
  const places = {
    stdout: traces.stdout.replaceAll(MASK, ''),
    stderr: traces.stderr,
    summary: traces.summary,
    ...Object.fromEntries(Object.entries(traces.outputs).map(([name, text]) => [`output ${name}`, text])),
    ...Object.fromEntries(Object.entries(traces.files).map(([name, text]) => [`file ${name}`, text])),
  };
  return Object.entries(places)
    .filter(([, text]) => TOKEN.test(text) || [...forms].some((form) => text.includes(form)))
    .map(([place]) => place);
}

function formsOf(secret: string): string[] {
  const encoded = [0, 1, 2].map((offset) => {
    const bytes = Buffer.concat([Buffer.alloc(offset), Buffer.from(secret)]);
    // Without the characters that also hold bits of what stands before and after.
    const whole = bytes.length - (bytes.length % 3);
    return bytes
      .subarray(0, whole)
      .toString('base64')
      .slice(offset === 0 ? 0 : 4);
  });
  const urlSafe = encoded.map((text) => text.replaceAll('+', '-').replaceAll('/', '_'));
  return [secret, encodeURIComponent(secret), ...encoded, ...urlSafe].filter((form) => form.length > 5);
}
