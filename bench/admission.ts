// `npm run bench:admission`: how long a Pod waits for each engine, in an API server with the policies that this project
// writes. Only where the cluster is built (conformance/README.md). Writes admission.json and ADMISSION.md.
import { writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import path from 'node:path';
import { enforce, withdraw } from '../conformance/cluster/enforce.ts';
import { type Form, FORMS } from '../conformance/cluster/forms.ts';
import type { Kubectl } from '../conformance/cluster/kubectl.ts';
import { makeNamespace } from '../conformance/cluster/lane.ts';
import { policyFiles } from '../conformance/cluster/policies.ts';
import { ask } from '../conformance/cluster/requests.ts';
import { startCluster } from '../conformance/cluster/start.ts';
import { prepareImages, type Images } from '../conformance/cluster/images.ts';
import { pushAndSign } from '../conformance/signing.ts';
import { startRun } from '../conformance/stack/run.ts';
import { missingClusterTools } from '../conformance/stack/tools.ts';
import { table } from '../scripts/markdown.ts';
import { singleImage } from '../test/support/image.ts';
import { median } from './measure.ts';

/** How often each is asked. */
const ROUNDS = 2;
/** Workflow runs that have signed one image. */
const SIGNINGS = [1, 25] as const;
const ACTION = path.join(import.meta.dirname, '..');

interface Timed {
  readonly form: Form['id'] | 'none';
  readonly signings: number;
  /** An image that the engine has not seen, and the same again. */
  readonly coldMs: number;
  readonly warmMs: number;
  /** The engine does not admit it: strangers' attestations beside the right one are too many for it. */
  readonly refused: boolean;
}

const stack = await startRun('admission', { missing: missingClusterTools });
const timed: Timed[] = [];
try {
  const engines = [...new Set(FORMS.map(({ engine }) => engine))];
  const { kubectl } = await startCluster(stack, engines);
  const images = await prepareImages({ stack, action: ACTION, shape: 'plain', signer: 'keyless' });
  const references = new Map<number, string[]>();
  for (const signings of SIGNINGS) references.set(signings, await signedBy(signings, images));
  await kubectl.do(['create', 'namespace', 'none']);
  await measure('none', 'none', references, kubectl);
  for (const form of FORMS) {
    const namespace = `${form.id}-bench`;
    const folder = path.join(stack.directory, 'bench', form.id);
    const files = await policyFiles({ form, images, namespace, folder, stack, action: ACTION });
    await makeNamespace(kubectl, namespace);
    const refused = form.attacks.find(({ way }) => way === 'Deployment')?.images(images)[0] ?? '';
    await enforce({ kubectl, files, namespace, refused });
    await measure(form.id, namespace, references, kubectl);
    await withdraw(kubectl, files);
  }
} finally {
  await stack.close();
}
write();
process.exit();

/** Images that as many workflow runs have signed, the right one first. */
async function signedBy(signings: number, { registry, repository }: Images): Promise<string[]> {
  const setting = {
    stack,
    action: ACTION,
    registry,
    repository,
    names: 'public',
    log: 'rekor-v1',
    format: 'both',
  } as const;
  const made: string[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const image = singleImage(`signed by ${signings}, ${round}`);
    await pushAndSign(image, setting);
    for (let nth = 1; nth < signings; nth++) {
      await pushAndSign(image, { ...setting, claims: { ref: `refs/heads/branch-${nth}` } });
    }
    made.push(`${registry.host}/${repository}@${image.digest}`);
  }
  return made;
}

async function measure(
  form: Timed['form'],
  namespace: string,
  references: ReadonlyMap<number, readonly string[]>,
  kubectl: Kubectl,
): Promise<void> {
  for (const [signings, images] of references) {
    let refused = false;
    const time = async (image: string, name: string) => {
      const { verdict, said, milliseconds } = await ask(kubectl, {
        namespace,
        name,
        way: 'container',
        image,
        good: image,
      });
      if (verdict === 'failed') throw new Error(`${form}: ${image}: ${said}`);
      refused ||= verdict === 'rejected';
      return milliseconds;
    };
    const cold: number[] = [];
    const warm: number[] = [];
    for (const [nth, image] of images.entries()) {
      cold.push(await time(image, `cold-${signings}-${nth}`));
      warm.push(await time(image, `warm-${signings}-${nth}`));
    }
    timed.push({ form, signings, coldMs: median(cold), warmMs: median(warm), refused });
  }
}

function write(): void {
  const date = new Date().toISOString().slice(0, 10);
  const machine = `${cpus().length} × ${cpus()[0]?.model.trim()}`;
  const at = (name: string) => path.join(import.meta.dirname, name);
  writeFileSync(at('admission.json'), `${JSON.stringify({ date, machine, timed }, undefined, 1)}\n`);
  const rows = timed.map(({ form, signings, coldMs, warmMs, refused }) => [
    refused ? `${form} (refuses)` : form,
    `${signings}`,
    `${coldMs} ms`,
    `${warmMs} ms`,
  ]);
  const page = [
    '<!-- generated by npm run bench:admission -->',
    '# Admission time',
    `Measured ${date} on ${machine}: \`kubectl create\` of a Pod with one image, its own time included ("none": no policy ` +
      'matches). Cold: an image that the engine has not seen; warm: the same image again. Signings: workflow runs that have ' +
      'each left a signature and provenance in both layouts; one of them is the one that the policy names. "refuses": the engine wants every attestation of the type to be by that ' +
      'one. Medians of ' +
      `${ROUNDS}. Registry and engines are on one machine.`,
    table(['policy', 'signings', 'cold', 'warm'], rows),
  ];
  writeFileSync(at('ADMISSION.md'), `${page.join('\n\n')}\n`);
}
