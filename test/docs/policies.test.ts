import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { readShell } from '../../src/workflow/read-shell.ts';
import { allCommands, wordText } from '../../src/workflow/shell-command.ts';
import { command, directoryWith, trusting } from '../command/command.ts';
import { type FakeRegistry, startRegistry } from '../fake/registry/registry.ts';
import { type FakeSigstore, startSigstore } from '../fake/sigstore/index.ts';
import { type Image, storeImage } from '../support/image.ts';
import { newImage, PATH, signImage } from '../verification/scene.ts';
import { readPage } from './page.ts';

const WORKFLOW = 'acme/app/.github/workflows/release.yml@refs/tags/v1.2.3';
const CLAIMS = {
  repository: 'acme/app',
  ref: 'refs/tags/v1.2.3',
  workflow_ref: WORKFLOW,
  job_workflow_ref: WORKFLOW,
};
/** Another instance of Sigstore is trusted here than on the page; its keys take a file of their own. */
const PUBLIC_ALONE = /^policies\/policy-controller\/trust-root\.yaml\n/m;
const DIGEST = 'f'.repeat(64);

let sigstore: FakeSigstore;
let registry: FakeRegistry;
let image: Image;
beforeAll(async () => {
  sigstore = await startSigstore({ issuer: 'https://token.actions.githubusercontent.com' });
  registry = await startRegistry({ mode: 'oci11' });
  image = newImage();
  storeImage(registry.store, PATH, image, 'v1');
  await signImage(sigstore, registry, image.digest, { claims: CLAIMS });
});
afterAll(() => Promise.all([sigstore.close(), registry.close()]));

/** What is typed on the page, and what is printed there. */
function samples() {
  const blocks = readPage('docs/policies.md').blocks.filter(({ language }) => language === 'console');
  return blocks.map(({ text }) => {
    const [, typed = '', printed = ''] = /^\$ ((?:.*\\\n)*.*\n)([^]*)$/.exec(text) ?? [];
    const [first] = allCommands(readShell(typed.replaceAll('sha256:…', `sha256:${DIGEST}`)));
    const [program, ...args] = first?.words.map(wordText) ?? [];
    expect(program).toBe('slsa-provenance');
    return { args, printed };
  });
}

/** As the page has it: without folders, hosts, digests and dates that are of this run. */
function asOnPage(text: string, folder: string): string {
  return text
    .replaceAll(`${folder}/`, '')
    .replaceAll(registry.host, 'ghcr.io')
    .replaceAll(DIGEST, '…')
    .replaceAll(DIGEST.slice(0, 12), '…')
    .replaceAll(/\d{4}-\d\d-\d\dT[\d:.]+Z/g, 'DATE')
    .replace(PUBLIC_ALONE, '');
}

it(
  'docs/policies.md prints what the command prints, one sample after the other',
  { timeout: 60_000 },
  async () => {
    const folder = await directoryWith();
    const trust = await trusting(sigstore);
    const shown = samples();
    expect(shown.map(({ args }) => args.find((one) => /^--(?:out|check|update)$/.test(one)))).toEqual([
      '--out',
      '--check',
      '--update',
      '--out',
    ]);
    for (const { args, printed } of shown) {
      const [name = '', ...rest] = args;
      const own = rest.map((one) =>
        /^(?:policies|exception)(?:\/|$)/.test(one)
          ? join(folder, one)
          : one.replace('ghcr.io/acme/app:v1', `${registry.host}/acme/app:v1`),
      );
      if (args.includes('--check')) renameWorkflow(join(folder, 'policies', 'kyverno-ivp'));
      const { out, err } = await command([name, ...own, ...(name === 'policy' ? trust : [])]);
      expect(asOnPage(out + err, folder)).toBe(asOnPage(printed, folder));
    }
  },
);

it('what was written for all engines is what the facts ask for', { timeout: 60_000 }, async () => {
  const folder = await directoryWith();
  const facts = [`${registry.host}/acme/app:v1`, '--repo', 'acme/app', '--mode', 'enforce'];
  const given = ['policy', ...facts, ...['--source-ref', 'release-tags'], ...(await trusting(sigstore))];
  expect((await command([...given, '--out', folder])).exitCode).toBe(0);
  const { exitCode, out } = await command([...given, '--check', folder]);
  expect([exitCode, out]).toEqual([0, expect.stringContaining('what the facts ask for')]);
});

function renameWorkflow(folder: string): void {
  for (const name of globSync('*.yaml', { cwd: folder })) {
    const file = join(folder, name);
    writeFileSync(file, readFileSync(file, 'utf8').replaceAll(/release(\\*\.yml)/g, 'build$1'));
  }
}
