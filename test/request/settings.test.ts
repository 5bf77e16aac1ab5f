import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, expect, test } from 'vitest';
import { parse } from 'yaml';
import { EXPECTATION_OPTIONS } from '../../src/request/options.ts';
import { parseSettings } from '../../src/request/settings-parser.ts';
import { ruleFor } from '../../src/request/settings.ts';
import { nameOf, parseImageName } from '../../src/subject/repository.ts';
import { loadRegularExpressions } from '../../src/text/regular-expression.ts';
import { failureOf } from '../support/failure-of.ts';

beforeAll(loadRegularExpressions);

const SETTINGS = `version: 1
verify:
  - images: [ghcr.io/acme/*]
    repo: acme/app
    source-ref: release-tags
    deny-self-hosted-runners: true
    min-slsa-build-level: 2
    require-predicates:
      - type: vuln
        max-age: 7d
  - images:
      - "docker.io/**"
    owner: docker
`;

const schema = JSON.parse(readFileSync('docs/settings.schema.json', 'utf8'));
const validate = new Ajv2020({ allErrors: true }).compile(schema);

test('the first rule whose images match counts; * stays within one part of a name', () => {
  const settings = parseSettings(SETTINGS, 'settings.yaml');
  expect(ruleFor(settings, 'ghcr.io/acme/app')).toEqual({
    images: ['ghcr.io/acme/*'],
    options: {
      repo: 'acme/app',
      sourceRef: 'release-tags',
      denySelfHostedRunners: true,
      minSlsaBuildLevel: '2',
    },
    requirements: [
      { predicateType: 'https://cosign.sigstore.dev/attestation/vuln/v1', maxAgeMs: 7 * 86_400_000 },
    ],
    place: { file: 'settings.yaml', line: 3 },
  });
  expect(ruleFor(settings, 'docker.io/library/node')?.options).toEqual({ owner: 'docker' });
  expect(ruleFor(settings, 'ghcr.io/acme/app/extra')).toBeUndefined();
  expect(ruleFor(settings, 'ghcrXio/acme/app')).toBeUndefined();
  expect(validate(parse(SETTINGS)), JSON.stringify(validate.errors)).toBe(true);
});

test.each([
  [
    'ghcr.io/acme/*',
    ['ghcr.io/acme/app', 'ghcr.io:443/acme/app', 'ghcr.io:0443/acme/app', 'GHCR.IO./Acme/App'],
  ],
  ['docker.io/node', ['docker.io/node', 'index.docker.io/library/node', 'registry-1.docker.io:443/node']],
  ['index.docker.io:443/library/node', ['docker.io/node', 'oci://docker.io/library/node']],
  ['node', ['docker.io/node', 'docker://docker.io/library/node']],
])('a rule for %s is for every spelling of it', async (glob, names) => {
  const settings = parseSettings(
    `version: 1\nverify:\n  - images: ['${glob}']\n    repo: acme/strict\n  - images: ['**']\n    owner: lax`,
    'settings.yaml',
  );
  for (const name of names) {
    const { repository } = parseImageName(name);
    expect(ruleFor(settings, nameOf(repository))?.options).toEqual({ repo: 'acme/strict' });
  }
});

test('the schema knows every option that settings may have', () => {
  const { properties } = schema.properties.verify.items;
  expect(Object.keys(properties)).toEqual([
    'images',
    ...EXPECTATION_OPTIONS.options.map(({ name }) => name),
    'require-predicates',
  ]);
});

test.each([
  ['', 'line 1: the file is empty'],
  ['version: 2', 'line 1: version is not 1'],
  ['verify: []', 'line 1: the file has no version'],
  ['version: 1\nverfy: []', 'line 2: "verfy" is not known here; known: version, verify'],
  ['version: 1\nverify:\n  - repo: a/b', 'line 3: an entry of verify has no images'],
  ['version: 1\nverify:\n  - images: [a/b]\n    repository: a/b', 'line 4: "repository" is not known here'],
  [
    'version: 1\nverify:\n  - images: [a/b]\n    deny-self-hosted-runners: "yes"',
    'line 4: deny-self-hosted-runners is not true or false',
  ],
  ['version: 1\nverify:\n  - images: a/b', 'line 3: images is not a list'],
  ['version: 1\nverify:\n  - images: ["a/{b}"]', 'line 3: an entry of images is not an image name'],
  ['version: 1\nverify:\n  - images: [ghcr.io/a:v1]', 'line 3: an entry of images is not an image name'],
  ['version: 1\nversion: 1', 'line 2: Map keys must be unique'],
  ['version: 1\nverify:\n  - images: [a/b]\n    repo: "a b"', 'line 4: repo: "a b" is not a repository'],
  ['version: 1\nverify:\n  - images: [a/b]\n    owner: a\n    source-ref: v1', 'line 5: source-ref'],
  [
    'version: 1\nverify:\n  - images: [a/b]\n    owner: a\n    certificate-identity-regexp: "["',
    'line 5: certificate-identity-regexp',
  ],
  ['version: 1\nverify:\n  - images: [a/b]\n    owner: a\n    predicate-type: x', 'line 5: predicate-type'],
  [
    'version: 1\nverify:\n  - images: [a/b]\n    owner: a\n    repo: a/b',
    'line 3: repo and owner are both set',
  ],
  [
    'version: 1\nverify:\n  - images: [a/b]\n    require-predicates:\n      - type: x',
    'line 5: require-predicate: "x" is neither',
  ],
  [
    'version: 1\nverify:\n  - images: [a/b]\n    require-predicates:\n      - type: vuln\n        max-age: x',
    'line 6: max-age: "x" is not an age',
  ],
  ['version: 1\nverify: &a\n  - images: [x]\n  - *a', 'line 4: an entry of verify is an alias'],
  ['version: 1\n\tverify: 2', 'line 2: '],
  ...EXPECTATION_OPTIONS.options
    .filter(({ value }) => value !== undefined)
    .flatMap(({ name }) =>
      ['""', '" "', ''].map((value) => [
        `version: 1\nverify:\n  - images: [a/b]\n    ${name}: ${value}`,
        `line 4: ${name} is empty`,
      ]),
    ),
  ['version: 1\nverify:\n  - images: []\n    owner: a', 'line 3: images is empty'],
  ['version: 1\nverify:\n  - images: [""]\n    owner: a', 'line 3: an entry of images is empty'],
  ['version: 1\npreflight: {engines: [""]}', 'line 2: an entry of engines is empty'],
  ['version: 1\npreflight: {image-paths: [{kind: A}]}', 'line 2: an entry of image-paths names neither'],
  ['version: 1\nverify:\n  - images: [/ghcr.io/acme/app]', 'line 3: an entry of images is not an image name'],
])('%j is refused with its line', async (text, message) => {
  const failure = await failureOf(() => parseSettings(text, 'settings.yaml'));
  expect(failure.code).toBe('settings-malformed');
  expect(failure.message).toContain(`settings.yaml, ${message}`);
});

test.each([
  ['- '.repeat(20_000), 1],
  ['['.repeat(200_000), 1],
  [`version: 1\nverify: ${'{a: '.repeat(50_000)}`, 2],
  ['? '.repeat(20_000), 1],
  [Array.from({ length: 1400 }, (_, depth) => `${' '.repeat(depth)}-\n`).join(''), 202],
])('what is nested too deep is refused before it is read: %.10s', async (text, line) => {
  const before = performance.now();
  const failure = await failureOf(() => parseSettings(text, 'settings.yaml'));
  expect(failure.message).toBe(`settings.yaml, line ${line}: it is nested too deep`);
  expect(performance.now() - before).toBeLessThan(2000);
});
