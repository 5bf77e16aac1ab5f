import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { MACHINES, parseBuildInputs } from '../../src/request/build-inputs.ts';
import { calledWorkflows, projectName } from '../../src/shared/tool.ts';
import { faultsOf, faultsOfBuilder } from './isolation.ts';

const PROVENANCE = readFileSync(calledWorkflows.provenance, 'utf8');
const BUILD = readFileSync(calledWorkflows.build, 'utf8');
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

/** The job that signs stands last: what is altered is its, or the whole workflow's. */
function altered(text: string, from: string | RegExp, to: string): string {
  const start = text.lastIndexOf('\n  sign:\n');
  const [head, job] = [text.slice(0, start), text.slice(start)];
  const inJob = job.replace(from, to);
  return inJob === job ? head.replace(from, to) + job : head + inJob;
}

describe.each([
  ['provenance.yml', PROVENANCE],
  ['build.yml', BUILD],
])('%s gives callers no way to the identity that signs', (_file, text) => {
  it('as it is', () => {
    expect(faultsOf(text)).toEqual([]);
  });

  it('beside a job with steps of callers that cannot sign', () => {
    expect(faultsOf(`${text}${callerJob('contents: read')}`)).toEqual([]);
  });

  it.each(MUTATIONS)('not with %s', (_name, from, to, fault) => {
    const mutated = altered(text, from, to);
    expect(mutated).not.toBe(text);
    expect(parse(mutated)).toBeTypeOf('object');
    expect(faultsOf(mutated).join('\n')).toMatch(fault);
  });
});

it('the template for organisations gives callers no way to the identity that signs', () => {
  expect(faultsOf(readFileSync('templates/org-build.yml', 'utf8'))).toEqual([]);
});

/** What would give a caller, or another run, a way into what is built. */
const BUILD_MUTATIONS: typeof MUTATIONS = [
  ['a job that builds and may sign', 'contents: read', 'id-token: write', /amd64: a step is none of those/],
  ['a job with steps of callers', /$/, callerJob('contents: read'), /build: a step that builds is none/],
  [
    "an action of the caller's",
    FIRST_STEP,
    `${FIRST_STEP}      - uses: ./prepare\n`,
    /none of those that are/,
  ],
  ['a script', FIRST_STEP, `${FIRST_STEP}      - run: make\n`, /none of those that are known/],
  ['an action by its tag', /(checkout)@[0-9a-f]{40}/, '$1@v7', /none of those that are known/],
  ['a cache', FIRST_STEP, `${FIRST_STEP}      - uses: actions/cache@${'a'.repeat(40)}\n`, /restores a cache/],
  ['a cached emulator', 'cache-image: false', 'cache-image: true', /emulated: it restores a cache/],
  [
    'a cache of BuildKit',
    '          machine: amd64',
    '          machine: amd64\n          cache-from: x',
    /a cache/,
  ],
  ['a token left behind', 'persist-credentials: false', 'persist-credentials: true', /leaves a token/],
  [
    'another commit',
    'persist-credentials',
    'ref: main\n          persist-credentials',
    /else than the commit/,
  ],
  [
    'another repository',
    'persist-credentials',
    'repository: evil/x\n          persist-credentials',
    /else than/,
  ],
  ['a runner of its own', 'runs-on: ubuntu-24.04\n', 'runs-on: self-hosted\n', /amd64: it does not run on a/],
  ['a runner that an input names', 'ubuntu-24.04-arm', '${{ inputs.target }}', /arm64: it does not run on a/],
  ['variables', FIRST_STEP, `    env:\n      A: b\n${FIRST_STEP}`, /with variables/],
  ['a container', FIRST_STEP, `    container: alpine\n${FIRST_STEP}`, /in a container/],
];

describe('build.yml gives nobody a way into what it builds', () => {
  it('as it is', () => {
    expect(faultsOfBuilder(BUILD)).toEqual([]);
  });

  it.each(BUILD_MUTATIONS)('not with %s', (_name, from, to, fault) => {
    const mutated = BUILD.replace(from, to);
    expect(mutated).not.toBe(BUILD);
    expect(parse(mutated)).toBeTypeOf('object');
    expect(faultsOfBuilder(mutated).join('\n')).toMatch(fault);
  });
});

/** Of the action's outputs: paths of files, which stay in the job, and of what it is not asked for. */
const LEFT_OUT = ['bundle-path', 'provenance-path', 'result-path', 'copies', 'tags'];

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
    const expected = Object.keys(action.outputs).filter((name) => !LEFT_OUT.includes(name));
    expect(Object.keys(outputs)).toEqual(expected);
    expect(jobs.sign.outputs).toEqual(
      Object.fromEntries(expected.map((name) => [name, `\${{ steps.sign.outputs.${name} }}`])),
    );
    for (const name of expected) expect(outputs[name]?.value).toBe(`\${{ jobs.sign.outputs.${name} }}`);
  });
});

describe('build.yml hands its inputs over whole', () => {
  interface Document {
    readonly on: { readonly workflow_call: Record<'inputs' | 'outputs', Record<string, unknown>> };
    readonly jobs: Readonly<Record<string, Job>>;
  }
  interface Job {
    readonly needs?: readonly string[];
    readonly outputs: Readonly<Record<string, string>>;
    readonly steps: readonly { readonly with: Readonly<Record<string, unknown>> }[];
  }
  const { on, jobs } = parse(BUILD) as Document;
  const { sign, ...building } = jobs as { sign: Job } & Record<string, Job>;

  it.each(['sign', ...MACHINES])('to the last step of %s, which reads each of them', (name) => {
    const given = jobs[name]?.steps.at(-1)?.with ?? {};
    expect(given['build-inputs']).toBe('${{ toJSON(inputs) }}');
    const usual = { image: 'ghcr.io/acme/app', platforms: 'linux/amd64' };
    const names = Object.keys(on.workflow_call.inputs).filter((input) => !(input in usual));
    const empty = Object.fromEntries(
      names.map((input) => [input, input === 'private-repository' ? false : '']),
    );
    expect(parseBuildInputs(JSON.stringify({ ...empty, ...usual })).recorded).toEqual(usual);
  });

  it('with one job for each machine, whose output the job that signs takes', () => {
    expect(Object.keys(building)).toEqual(MACHINES);
    expect(sign.needs).toEqual(MACHINES);
    const builds = String(sign.steps[0]?.with['builds']).trim().split('\n');
    expect(builds).toEqual(
      MACHINES.map(
        (name) => `\${{ needs.${name}.result == 'success' && needs.${name}.outputs.builds || '' }}`,
      ),
    );
    for (const name of MACHINES) {
      expect(building[name]?.outputs).toEqual({ builds: '${{ steps.build.outputs.builds }}' });
      expect(building[name]?.steps.at(-1)?.with['machine']).toBe(name);
    }
  });

  it('to inputs that the actions have', () => {
    for (const [file, job] of [
      ['action.yml', sign],
      ['build/action.yml', building['amd64']],
    ] as const) {
      const action = parse(readFileSync(file, 'utf8')) as { readonly inputs: object };
      const given = Object.keys(job?.steps.at(-1)?.with ?? {});
      expect(Object.keys(action.inputs)).toEqual(expect.arrayContaining(given));
    }
  });

  it("has the action's outputs", () => {
    const action = parse(readFileSync('action.yml', 'utf8')) as { readonly outputs: object };
    const expected = Object.keys(action.outputs).filter((name) => !LEFT_OUT.includes(name));
    expect(Object.keys(on.workflow_call.outputs)).toEqual(expected);
    expect(Object.keys(sign.outputs)).toEqual(expected);
  });
});
