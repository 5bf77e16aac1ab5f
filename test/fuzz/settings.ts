import { parse as parseYaml } from 'yaml';
import { camelCase } from '../../src/request/option-spec.ts';
import { EXPECTATION_OPTIONS } from '../../src/request/options.ts';
import { parseSettings } from '../../src/request/settings-parser.ts';
import type { SettingsRule } from '../../src/request/settings.ts';
import { Failure } from '../../src/shared/failure.ts';
import { canonicalPattern, nameOf, parseImageName } from '../../src/subject/repository.ts';
import { matchesGlob } from '../../src/text/glob.ts';
import { loadRegularExpressions } from '../../src/text/regular-expression.ts';
import { mutateBytes } from './mutate.ts';
import type { Random } from './random.ts';
import { grown, orRefused, type Target } from './target.ts';

const FILE = 'settings.yaml';
const IMAGES = [
  ...[
    'ghcr.io/acme/*',
    'ghcr.io:443/acme/app',
    'GHCR.IO./acme/**',
    '"**"',
    '"*.io/a"',
    'node',
    'docker.io/*',
  ],
  ...['"**a**a**b"', 'localhost:5000/x', 'index.docker.io/library/node', 'oci://ghcr.io/Acme/app'],
];
const ODD_IMAGES = [
  ...['"***"', 'ghcr.io/acme/app:v1', '&a ghcr.io/x/y', '*a', '[]', '""', '1', 'null', '[['],
];
/** Lines of a rule, which may stand together. */
const OPTIONS = [
  ...['repo: acme/app', 'owner: acme', 'owner-id: 7', 'source-ref: release-tags', 'min-slsa-build-level: 2'],
  ...['deny-self-hosted-runners: true', 'predicate-type: any', 'builder-id: https://b.example'],
  ...['require-predicates: [{ type: vuln, max-age: 7d }]', 'require-predicates: []'],
];
const ODD_OPTIONS = [
  ...['repo: 1', 'repo: [acme/app]', 'owner-id: 007', 'repository-id: 0x1f', 'source-ref: default-branch'],
  ...['deny-self-hosted-runners: "false"', 'signer-workflow: a/b/c.yml', 'default-branch: trunk'],
  ...[
    'certificate-identity: "https://github.com/a/b"',
    'certificate-identity-regexp: ^([a-z]+\\.?)+@acme\\.com$',
  ],
  ...[
    'certificate-oidc-issuer: https://accounts.google.com',
    'require-predicates: vuln',
    'reop: acme/app',
    '<<: *a',
  ],
];

interface WrittenRule extends Readonly<Record<string, unknown>> {
  readonly images: readonly unknown[];
}

/** Whatever a file says counts, or the file is refused with the line: no rule and no part of one is lost in silence. */
export async function settingsTargets(parse: typeof parseSettings = parseSettings): Promise<Target[]> {
  await loadRegularExpressions();
  return [{ name: 'settings files', weight: 20, run: (random) => change(random, parse) }];
}

function change(random: Random, parse: typeof parseSettings): boolean {
  const written = [Buffer.from(generate(random)), Buffer.from(generate(random))] as const;
  const changed = random.below(2) === 0 ? mutateBytes(...written, random) : written[0];
  const text = grown(changed, random).toString('utf8');
  const settings = orRefused(() => withPlace(() => parse(text, FILE)));
  if (!settings) return false;
  const { verify } = parseYaml(text) as { verify?: readonly WrittenRule[] };
  const rules = verify ?? [];
  if (rules.length !== settings.rules.length)
    throw new Error(`${rules.length} rules were written, ${settings.rules.length} are read: ${text}`);
  for (const [i, rule] of settings.rules.entries()) checkRule(rule, rules[i] as WrittenRule);
  return true;
}

function checkRule({ images, options, requirements }: SettingsRule, written: WrittenRule): void {
  const expected = EXPECTATION_OPTIONS.options.map(({ name }) => name).filter((name) => name in written);
  const lost = expected.find((name) => !(camelCase(name) in options));
  if (lost !== undefined) throw new Error(`${lost} is lost`);
  const required = (written['require-predicates'] ?? []) as readonly unknown[];
  if (requirements.length !== required.length) throw new Error('a required predicate is lost');
  if (images.length !== written.images.length) throw new Error('a pattern is lost');
  for (const [i, pattern] of images.entries()) checkPattern(pattern, String(written.images[i]));
}

/** It is in its one spelling, and is for the image that was written, if it was one. */
function checkPattern(pattern: string, written: string): void {
  if (canonicalPattern(pattern) !== pattern)
    throw new Error(`${written} is read as ${pattern}, which is no pattern`);
  const image = orRefused(() => parseImageName(written));
  if (image && !matchesGlob(pattern, nameOf(image.repository)))
    throw new Error(`${written} is not for ${nameOf(image.repository)}`);
}

/** @throws Error for a mistake that is told without its place */
function withPlace<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    if (error instanceof Failure && !/^settings\.yaml, line \d+: ./.test(error.message))
      throw new Error(`it does not say where: ${error.message}`, { cause: error });
    throw error;
  }
}

function generate(random: Random): string {
  const rules = Array.from({ length: random.below(4) }, () => {
    const options = some(OPTIONS, ODD_OPTIONS, random).map((option) => `    ${option}\n`);
    return `  - images: [${some(IMAGES, ODD_IMAGES, random).join(', ')}]\n${options.join('')}`;
  });
  return `version: 1\nverify:${rules.length === 0 ? ' []' : ''}\n${rules.join('')}`;
}

/** Up to three, each once, and seldom an odd one. */
function some(usual: readonly string[], odd: readonly string[], random: Random): string[] {
  const picked = Array.from({ length: 1 + random.below(3) }, () =>
    random.pick(random.below(8) > 0 ? usual : odd),
  );
  return [...new Set(picked)];
}
