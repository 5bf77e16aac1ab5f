// `npm run release:rehearse`: all of a release but its publication, from a clean clone of what is checked out, in another
// folder: dist/ byte for byte, what is released, signed with the identity that release.yml has at the tag, and verified as
// docs/verify-this-action.md says. A Sigstore instance on loopback stands in for the public one.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { goTool } from '../../conformance/stack/go-tools.ts';
import { project, projectName, toolVersion } from '../../src/shared/tool.ts';
import { startSigstore } from '../../test/fake/sigstore/index.ts';
import { jobOf } from '../../test/support/job.ts';
import { runAction } from '../../test/support/run-action.ts';
import { RELEASE } from './folder.ts';
import { checkedOut } from './image.ts';

const PAGE = 'docs/verify-this-action.md';
const TAG = `v${toolVersion}`;

/** Here, in the clone. */
async function rehearse(): Promise<void> {
  step('dist/ is what src/ builds');
  run('npm', 'run', 'build');
  const changed = execFileSync('git', ['status', '--porcelain', '--', 'dist'], { encoding: 'utf8' });
  if (changed !== '') throw new Error(`dist/ is not what src/ builds:\n${changed}`);
  step('the pins name what is released');
  run('npm', 'run', 'pin', '--', '--check');
  step('what is released');
  run('npm', 'run', 'release');
  execFileSync('sha256sum', ['--check', '--quiet', `${RELEASE}/action-SHA256SUMS`], { stdio: 'inherit' });
  step(`signed by release.yml at ${TAG}`);
  await signAndVerify(globSync(`${RELEASE}/*`));
}

async function signAndVerify(files: readonly string[]): Promise<void> {
  const { commit } = checkedOut();
  const ref = { ref: `refs/tags/${TAG}`, ref_type: 'tag', sha: commit };
  const sigstore = await startSigstore({ claims: { repository: projectName, workflow: 'Release', ...ref } });
  const job = await jobOf(sigstore);
  try {
    const inputs = { ...job.inputs, 'subject-path': path.resolve(RELEASE, '*') };
    const signed = await runAction({ inputs, environment: job.environment });
    await signed.remove();
    if (signed.exitCode !== 0) throw new Error(signed.stdout);
    const root = path.resolve(RELEASE, '../trusted_root.json');
    // gh reads whole lines: what has no end of line is none to it.
    writeFileSync(root, `${JSON.stringify(sigstore.trustedRoot)}\n`);
    for (const file of files) await verifyAsDocumented(path.basename(file), root, sigstore.issuer);
    console.log(`${files.length} files verified`);
  } finally {
    await Promise.all([job.remove(), sigstore.close()]);
  }
}

/** The commands of the page, each about `file` in place of the one that it names, with the trust of a private instance. */
async function verifyAsDocumented(file: string, root: string, issuer: string): Promise<void> {
  const commands = commandsIn(readFileSync(PAGE, 'utf8'));
  if (commands.length < 3) throw new Error(`${PAGE} says how to verify in ${commands.length} commands`);
  for (const [program = '', ...words] of commands) {
    const trust = TRUST[program]?.(root, issuer);
    if (trust === undefined) throw new Error(`${PAGE} has a command of ${program}`);
    const start = await startOf(program);
    if (start === undefined) {
      console.log(`left out: ${program} is not built here`);
      continue;
    }
    const args = words.map((word) => word.replaceAll('<file>', file));
    const [command = '', ...before] = start;
    const runWith = (said: readonly string[]) =>
      spawnSync(command, [...before, ...said, ...trust], {
        cwd: RELEASE,
        encoding: 'utf8',
        env: { PATH: process.env['PATH'] ?? '', HOME: tmpdir(), GH_TOKEN: 'any' },
      });
    const ran = runWith(args);
    if (ran.status !== 0) throw new Error(`${program} does not verify ${file}:\n${ran.stdout}${ran.stderr}`);
    // The same command must refuse what another workflow could have signed.
    const ofAnother = runWith(args.map((word) => word.replace('/release.yml', '/other.yml')));
    if (ofAnother.status === 0)
      throw new Error(`${program} verifies ${file} as the work of another workflow`);
  }
}

/** What each program is told beside the page's words: whom to trust in place of the public instance. */
const TRUST: Readonly<Record<string, (root: string, issuer: string) => string[]>> = {
  gh: (root, issuer) => ['--custom-trusted-root', root, '--cert-oidc-issuer', issuer],
  cosign: (root, issuer) => ['--trusted-root', root, '--certificate-oidc-issuer', issuer],
  'slsa-provenance': (root, issuer) => ['--trusted-root', root, '--certificate-oidc-issuer', issuer],
};

/** undefined: it is not built here. */
async function startOf(program: string): Promise<string[] | undefined> {
  if (program === 'slsa-provenance') return [process.execPath, path.resolve('dist/cli/index.js')];
  const file = await goTool(program === 'cosign' ? 'cosign-3.1' : 'gh');
  return existsSync(file) ? [file] : undefined;
}

/** Command lines that verify a file, as words, with the project's name and the tag in their places. */
function commandsIn(page: string): string[][] {
  const blocks = [...page.matchAll(/^```sh\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
  return blocks
    .map((text) =>
      text.replaceAll('\\\n', ' ').replaceAll('<owner>', project.owner).replaceAll('<version>', toolVersion),
    )
    .filter((text) => text.includes('<file>'))
    .map((text) => text.trim().split(/\s+/));
}

function step(title: string): void {
  console.log(`\n=== ${title}`);
}

function run(command: string, ...args: readonly string[]): void {
  execFileSync(command, args, { stdio: 'inherit' });
}

if (process.argv.includes('--here')) {
  await rehearse();
} else {
  const folder = mkdtempSync(path.join(tmpdir(), 'release-'));
  try {
    run('git', 'clone', '--quiet', '--no-hardlinks', '.', folder);
    for (const words of [['ci'], ['run', 'release:rehearse', '--', '--here']])
      execFileSync('npm', words, { cwd: folder, stdio: 'inherit' });
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
