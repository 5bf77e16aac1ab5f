import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { projectName } from '../../src/shared/tool.ts';
import { faultsOf } from './isolation.ts';

const PROVENANCE = readFileSync('.github/workflows/provenance.yml', 'utf8');
const FIRST_STEP = '    steps:\n';

/** What would give a caller a way to the identity, and how it is told. */
const MUTATIONS: readonly (readonly [name: string, from: string | RegExp, to: string, fault: RegExp])[] = [
  [
    'a checkout of the caller',
    FIRST_STEP,
    `${FIRST_STEP}      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1\n`,
    /none of those that are trusted/,
  ],
  [
    'a cache',
    FIRST_STEP,
    `${FIRST_STEP}      - uses: actions/cache/restore@27d5ce7f107fe9357f9df03efb73ab90386fccae\n`,
    /none of those that are trusted/,
  ],
  ["an action of the caller's", FIRST_STEP, `${FIRST_STEP}      - uses: ./sign\n`, /none of those that/],
  ['a container', FIRST_STEP, `${FIRST_STEP}      - uses: docker://alpine:3\n`, /none of those that/],
  ['a script', FIRST_STEP, `${FIRST_STEP}      - run: npm test\n`, /sign: it runs a script/],
  [
    'an input in a script',
    FIRST_STEP,
    `${FIRST_STEP}      - run: echo \${{ inputs.image }}\n`,
    /sign: an expression stands in a script/,
  ],
  [
    'another folder of the action',
    `${projectName}@`,
    `${projectName}/verify@`,
    /none of those that are trusted/,
  ],
  ['an action by its tag', /(slsa-provenance-action)@[0-9a-f]{40}/, '$1@v1', /not named by its commit/],
  ["an action of another's", `${projectName}@`, 'evil/slsa-provenance-action@', /none of those/],
  ['a job with steps that may sign', /$/, callerJob('id-token: write'), /build: .*none of those|build: it/],
  ['permissions that the caller decides', /^permissions: \{\}\n/m, '', /gives permissions to all jobs/],
  ['permissions for all jobs', /^permissions: \{\}$/m, 'permissions: write-all', /permissions to all jobs/],
  ['one permission for all jobs', /^permissions: \{\}$/m, 'permissions:\n  id-token: write', /to all jobs/],
  [
    'one permission more',
    '      packages: write',
    '      contents: write\n      packages: write',
    /more permissions than it needs/,
  ],
  ['one permission less', /\n +packages: write.*/, '', /cannot attach/],
  [
    'a runner that the caller names',
    'runs-on: ubuntu-latest',
    'runs-on: ${{ inputs.runner }}',
    /not run on a hosted runner/,
  ],
  ['a runner of its own', 'runs-on: ubuntu-latest', 'runs-on: [self-hosted]', /not run on a hosted runner/],
  ['an image to run in', FIRST_STEP, `    container: alpine\n${FIRST_STEP}`, /runs in a container/],
  [
    'a service beside it',
    FIRST_STEP,
    `    services:\n      db:\n        image: postgres\n${FIRST_STEP}`,
    /or beside one/,
  ],
  [
    'variables',
    FIRST_STEP,
    `    env:\n      NODE_OPTIONS: --require=./x.js\n${FIRST_STEP}`,
    /sets variables/,
  ],
  [
    'variables of a step',
    '        id: sign\n',
    '        id: sign\n        env:\n          A: b\n',
    /has variables/,
  ],
  [
    'variables for all jobs',
    /^jobs:/m,
    'env:\n  A: ${{ inputs.image }}\njobs:',
    /variables or a shell for all/,
  ],
  ['a shell for all jobs', /^jobs:/m, 'defaults:\n  run:\n    shell: ./x {0}\njobs:', /or a shell for all/],
  [
    'a matrix',
    FIRST_STEP,
    `    strategy:\n      matrix:\n        a: [1]\n${FIRST_STEP}`,
    /more than one job/,
  ],
  ['another event', /^on:$/m, 'on:\n  pull_request_target:', /otherwise than by a call/],
  [
    'signing although a step failed',
    '        id: sign\n',
    '        id: sign\n        if: always()\n',
    /although another failed/,
  ],
  [
    'success although it failed',
    '        id: sign\n',
    '        id: sign\n        continue-on-error: true\n',
    /may fail/,
  ],
  ['no identity', /\n +id-token: write.*/, '', /no job signs/],
];

/** Another job, which runs what a caller wrote. */
function callerJob(permission: string): string {
  return `  build:
    runs-on: ubuntu-latest
    permissions:
      ${permission}
      packages: write
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1
      - run: make
`;
}

describe('provenance.yml gives callers no way to the identity that signs', () => {
  it('as it is', () => {
    expect(faultsOf(PROVENANCE)).toEqual([]);
  });

  it('beside a job with steps of callers that cannot sign', () => {
    expect(faultsOf(`${PROVENANCE}${callerJob('contents: read')}`)).toEqual([]);
  });

  it('nor does the template for organisations', () => {
    expect(faultsOf(readFileSync('templates/org-build.yml', 'utf8'))).toEqual([]);
  });

  it.each(MUTATIONS)('not with %s', (_name, from, to, fault) => {
    const mutated = PROVENANCE.replace(from, to);
    expect(mutated).not.toBe(PROVENANCE);
    expect(parse(mutated)).toBeTypeOf('object');
    expect(faultsOf(mutated).join('\n')).toMatch(fault);
  });
});

describe('provenance.yml passes on what it is asked for', () => {
  interface Document {
    readonly on: { readonly workflow_call: Record<'inputs' | 'outputs' | 'secrets', Record<string, Value>> };
    readonly jobs: { readonly sign: { readonly outputs: object; readonly steps: readonly Step[] } };
  }
  interface Value {
    readonly value?: string;
  }
  interface Step {
    readonly with: Readonly<Record<string, string>>;
  }
  const { on, jobs } = parse(PROVENANCE) as Document;
  const { inputs, outputs, secrets } = on.workflow_call;
  const action = parse(readFileSync('action.yml', 'utf8')) as Record<'inputs' | 'outputs', object>;
  const passed = jobs.sign.steps.flatMap((step) => Object.entries(step.with));

  it.each(Object.keys(inputs))('input %s', (name) => {
    expect(passed.filter(([, value]) => String(value).includes(`inputs.${name} `))).toHaveLength(1);
  });

  it.each(Object.keys(secrets))('secret %s', (name) => {
    expect(passed.filter(([, value]) => String(value).includes(`secrets.${name} `))).toHaveLength(1);
  });

  it('to inputs that the action has', () => {
    const given = Object.keys(jobs.sign.steps.at(-1)?.with ?? {});
    expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(given));
  });

  it("has the action's outputs, but for the paths of files, which stay in the job, and of what it is not asked for", () => {
    const left = ['bundle-path', 'provenance-path', 'result-path', 'copies', 'tags'];
    const expected = Object.keys(action.outputs).filter((name) => !left.includes(name));
    expect(Object.keys(outputs)).toEqual(expected);
    expect(jobs.sign.outputs).toEqual(
      Object.fromEntries(expected.map((name) => [name, `\${{ steps.sign.outputs.${name} }}`])),
    );
    for (const name of expected) expect(outputs[name]?.value).toBe(`\${{ jobs.sign.outputs.${name} }}`);
  });
});
