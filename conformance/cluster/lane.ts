import path from 'node:path';
import type { Stack } from '../stack/index.ts';
import { SIGNED } from './attacks.ts';
import { enforce, withdraw } from './enforce.ts';
import type { Form } from './forms.ts';
import { askGator } from './gator.ts';
import type { Images } from './images.ts';
import { foretold } from './lens-says.ts';
import type { Kubectl } from './kubectl.ts';
import { policyFiles } from './policies.ts';
import { ask, type Judgement, manifestOf } from './requests.ts';
import type { Cell } from './results.ts';

export interface LaneOptions {
  readonly kubectl: Kubectl;
  readonly stack: Stack;
  /** Directory with the dist/ to run. */
  readonly action: string;
  readonly onCell: (cell: Cell) => void;
}

/** Applies one form of policy for one set of images, and asks everything of it. */
export async function judgeForm(form: Form, images: Images, options: LaneOptions): Promise<void> {
  const { kubectl, stack, action, onCell } = options;
  const { shape, signer } = images;
  const namespace = `${form.id}-${shape}-${signer}`.toLowerCase();
  const folder = path.join(stack.directory, 'cluster', 'policies', namespace);
  const files = await policyFiles({ form, images, namespace, folder, stack, action });
  await makeNamespace(kubectl, namespace);
  const attacks = form.attacks.filter(({ signers = [signer] }) => signers.includes(signer));
  const refused = form.attacks.find(({ way }) => way === 'Deployment')?.images(images)[0] ?? '';
  const good = images.reference('signed');
  await enforce({ kubectl, files, namespace, refused });
  for (const [nth, attack] of [SIGNED, ...attacks].entries()) {
    const expected = expectedOf(form, attack.name);
    for (const [spelling, image] of attack.images(images).entries()) {
      const name = `app-${nth}-${spelling}`;
      const request = { namespace, name, way: attack.way, image, good };
      const judgement = await ask(kubectl, request);
      const manifest = form.id === 'gatekeeper' ? manifestOf(request) : undefined;
      const lens = await (manifest === undefined
        ? foretold(form.id, attack, image, images, stack)
        : askGator(files, manifest, folder));
      onCell({ ...judgement, lens, form: form.id, shape, signer, attack: attack.name, image, expected });
    }
  }
  await withdraw(kubectl, files);
}

function expectedOf({ cannot }: Form, attack: string): Judgement['verdict'] {
  if (attack === SIGNED.name) return 'admitted';
  if (!(attack in cannot)) return 'rejected';
  return attack === 'by tag' ? 'resolved' : 'admitted';
}

/** With the label without which policy-controller does not look. */
export async function makeNamespace(kubectl: Kubectl, name: string): Promise<void> {
  await kubectl.do(['create', 'namespace', name]);
  if (!name.startsWith('policy-controller')) return;
  await kubectl.do(['label', 'namespace', name, 'policy.sigstore.dev/include=true']);
}
