import path from 'node:path';
import type { PolicyMode } from '../../src/engine/policy.ts';
import { allForms, type ChosenForm } from '../../src/engine/policies.ts';
import type { PolicyFile } from '../../src/engine/policy-terms.ts';
import { SIGNERS, termsWith, TRUSTS } from '../../test/engine/policy-terms.ts';
import { exists } from '../stack/cache.ts';
import { type CommandOutcome, run } from '../stack/command.ts';
import { type GoTool, goTool } from '../stack/go-tools.ts';
import { writeTo } from '../stack/keys.ts';

/** A policy as it is written, and the program that has to take it. */
export interface Loading {
  readonly title: string;
  readonly form: ChosenForm;
  readonly files: readonly PolicyFile[];
  readonly program: GoTool;
}

export interface Loaded {
  readonly title: string;
  /** `not built`: the program is not there, and nothing was asked. */
  readonly outcome: 'taken' | 'refused' | 'not built';
  readonly output: string;
}

const MODES: readonly PolicyMode[] = ['audit', 'enforce'];

/** Every form in each of its versions, in both modes, for both kinds of instances and of signers. */
export function allLoadings(): Loading[] {
  return allForms().flatMap((form) =>
    MODES.flatMap((mode) =>
      Object.entries(TRUSTS).flatMap(([trust, trustTerms]) =>
        Object.entries(SIGNERS)
          // Bundles that a key signed are read by no policy-controller.
          .filter(([signer]) => !(form.id === 'policy-controller-bundle' && signer === 'key'))
          .map(([signer, signerTerms]) => {
            // Without an image that was signed, the tests beside a policy need no registry.
            const terms = termsWith({ mode, trust: trustTerms, signer: signerTerms, example: undefined });
            const { files } = form.writer.write(terms, form.version);
            const program = programFor(form);
            return { title: `${program}: ${form.id}, ${mode}, ${trust}, ${signer}`, form, files, program };
          }),
      ),
    ),
  );
}

/** What is written for a version up to 1.15 is of an API that the newest no longer has. */
function programFor({ id, version }: ChosenForm): GoTool {
  if (id.startsWith('policy-controller')) return 'policy-controller';
  if (id === 'gatekeeper') return 'gator';
  return version === '1.14' || version === '1.15' ? 'kyverno-1.15' : 'kyverno';
}

/** Has the program read the files as they are, and run the tests that are written beside them. */
export async function load({ title, files, program }: Loading, directory: string): Promise<Loaded> {
  const tool = await goTool(program);
  if (!(await exists(tool))) return { title, outcome: 'not built', output: '' };
  const folder = path.join(directory, title.replaceAll(/[^\w.-]+/g, '-'));
  for (const { name, text } of files)
    writeTo(path.dirname(path.join(folder, name)), path.basename(name), text);
  const { outcome, isTaken } = await ASKED[program.replace(/-\d.*$/, '') as keyof typeof ASKED](tool, folder);
  return { title, outcome: isTaken ? 'taken' : 'refused', output: outcome.output };
}

interface Asked {
  readonly outcome: CommandOutcome;
  readonly isTaken: boolean;
}

const PODS: readonly (readonly [name: string, image: string])[] = [
  ['by-tag', 'ghcr.io/acme/app:v1'],
  ['by-digest', `ghcr.io/acme/app@sha256:${'0'.repeat(64)}`],
];

const ASKED = {
  /** Its tests name every policy that is for the cluster: one that does not load fails them. */
  async kyverno(tool: string, folder: string): Promise<Asked> {
    const outcome = await run(tool, ['test', 'test'], { cwd: folder });
    const passed = Number(
      /Test Summary: (\d+) tests? passed and 0 tests? failed/.exec(outcome.output)?.[1] ?? 0,
    );
    // That ClusterPolicy is deprecated is said in the files.
    const said = outcome.output
      .replaceAll(/^.*is deprecated and will be removed.*$/gm, '')
      .replace(/Test Summary.*/, '');
    const isClean = !/error|warning|failed to|skipped/i.test(said);
    return { outcome, isTaken: outcome.exitCode === 0 && passed > 0 && isClean };
  },

  /** An image that no policy is for is looked at once all of them are read and compiled. */
  async 'policy-controller'(tool: string, folder: string): Promise<Asked> {
    const root = writeTo(folder, 'root.json', '{}');
    const image = `127.0.0.1:1/nobody/else@sha256:${'0'.repeat(64)}`;
    const outcome = await run(tool, [path.join(folder, 'images.yaml'), root, 'acme-app', image]);
    return { outcome, isTaken: outcome.exitCode === 1 && outcome.output.includes('is uncovered by policy') };
  },

  /** What is named by a tag is told, or refused, and what is named by its digest is not. */
  async gator(tool: string, folder: string): Promise<Asked> {
    const files = ['template.yaml', 'constraint.yaml'].map((name) => path.join(folder, name));
    const pods = PODS.map(([name, image]) => pod(name, image)).join('---\n');
    const manifest = writeTo(folder, 'pods.yaml', pods);
    const args = ['test', ...[...files, manifest].flatMap((file) => ['--filename', file])];
    const outcome = await run(tool, args);
    const isTold = outcome.output.includes('by-tag') && !outcome.output.includes('by-digest');
    return { outcome, isTaken: isTold };
  },
};

function pod(name: string, image: string): string {
  const spec = { containers: [{ name: 'app', image }] };
  return `${JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace: 'default' }, spec })}\n`;
}
