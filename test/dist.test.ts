import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';

const shared = globSync('dist/shared/*.js')
  .map((path) => readFileSync(path, 'utf8'))
  .join('\n');
/** Of what is loaded at every start: what only some runs need belongs into a chunk of its own. */
const MAX_BYTES = 900_000;

interface Runs {
  readonly using: string;
  readonly main: string;
}
const runsOf = (path: string) => (parse(readFileSync(path, 'utf8')) as { readonly runs: Runs }).runs;

describe.each(globSync('{.,*}/action.yml').filter((path) => runsOf(path).using !== 'composite'))(
  '%s',
  (path) => {
    const runs = runsOf(path);
    const main = join(path, '..', runs.main);
    const chunks = readdirSync(join(main, '..')).filter((name) => name.endsWith('.index.js'));

    test('runs a bundle on Node 24', () => {
      expect(runs.using).toBe('node24');
      expect(existsSync(main)).toBe(true);
    });

    test('its bundle is small enough to load fast, and readable enough to review', () => {
      const text = readFileSync(main, 'utf8');
      expect(Buffer.byteLength(text)).toBeLessThan(MAX_BYTES);
      expect(text.length / text.split('\n').length).toBeLessThan(100);
    });

    test('its text is ASCII, which Node loads in half the time', () => {
      expect(readFileSync(main, 'utf8')).toMatch(/^[\0-\x7f]*$/);
    });

    test('what only proxies and fetching the trusted root need is loaded apart', () => {
      const text = readFileSync(main, 'utf8');
      const own = [text, ...chunks.map((name) => readFileSync(join(main, '..', name), 'utf8'))];
      for (const part of ['class EnvHttpProxyAgent', 'class Updater']) {
        expect(
          own.some((chunk) => chunk.includes(part)),
          part,
        ).toBe(false);
        expect(shared.includes(part), part).toBe(true);
      }
    });
  },
);

test('licences of bundled packages are shipped', () => {
  const text = readFileSync('dist/licenses.txt', 'utf8');
  for (const name of ['@actions/core', '@sigstore/core', '@sigstore/verify', 'tuf-js', 'undici-proxy']) {
    expect(text).toMatch(new RegExp(`^${name} [0-9.]+ \\(`, 'm'));
  }
});
