import path from 'node:path';
import { singleImage } from '../../test/support/image.ts';
import { RegistryContents } from '../registry-contents.ts';
import { push, pushAndSign, type SignedImage } from '../signing.ts';
import { writeTo } from '../stack/keys.ts';
import { createTlsAuthority, createTlsMaterial } from '../../test/fake/tls-material.ts';
import type { Access } from './api-server.ts';
import { enforce, withdraw } from './enforce.ts';
import { type Form, FORMS } from './forms.ts';
import { makeNamespace } from './lane.ts';
import { filesOf, policyFiles } from './policies.ts';
import { runCommand, type Section, type Stage } from './section.ts';

export const PROBING: Section = {
  name: 'probe',
  about:
    'Whether the cluster checks at all, asked over TLS with the credentials of a kubeconfig: a signed image, and an unsigned twin of it.',
  engines: ['Kyverno', 'policy-controller', 'Gatekeeper'],
  play: async (stage) => {
    const signed = await signOne(stage);
    const ask = asking(signed, stage);
    await ask('nothing applied', { space: await spaceFor('probe-nothing', stage) }, UNCHECKED);
    await enforced('kyverno-ivp', 'probe-ivp', signed, stage, async (space) => {
      await ask('Kyverno, enforced; a token', { space }, CHECKED);
      await ask('Kyverno, enforced; a client certificate in files', { space, by: 'files' }, CHECKED);
      await ask('Kyverno, enforced; a client certificate in the file itself', { space, by: 'data' }, CHECKED);
      await ask('Kyverno, enforced; a token in a file', { space, by: 'token file' }, CHECKED);
      await ask('an account that may do nothing', { space, by: 'powerless' }, 'exit 4: could-not-tell');
      await ask('nobody', { space, by: 'nobody' }, 'exit 4: could-not-tell');
      await ask('a program that gets the token', { space, by: 'program' }, 'exit 2: kubeconfig-unsupported');
      await ask("another authority's certificate", { space, by: 'other authority' }, 'exit 4: tls-untrusted');
      await ask('no API server', { space, by: 'closed port' }, 'exit 4: service-unavailable');
      await ask('a context that is not there', { space, context: 'other' }, 'exit 2: kubeconfig-malformed');
    });
    await audited('kyverno-ivp', 'probe-audit', signed, stage, (space) =>
      ask('Kyverno, audited', { space }, UNCHECKED),
    );
    await enforced('gatekeeper', 'probe-digests', signed, stage, (space) =>
      ask('Gatekeeper, digests required', { space }, UNCHECKED),
    );
    await enforced('policy-controller', LABELLED, signed, stage, async (space) => {
      await ask('policy-controller, enforced', { space }, CHECKED);
      const other = await spaceFor('probe-not-labelled', stage);
      await ask('policy-controller, a namespace without its label', { space: other }, UNCHECKED);
    });
    await stage.stack.services.stopOne('policy-controller');
    await ask('policy-controller, which is down', { space: LABELLED }, 'exit 4: could-not-tell');
    await twinIsGone(signed, stage);
  },
};

/** `makeNamespace` gives it the label. */
const LABELLED = 'policy-controller-probe';

const CHECKED = 'exit 0: checked';
const UNCHECKED = 'exit 1: unchecked';

/** How the kubeconfig says who asks, and whom. */
type Credentials =
  | 'token'
  | 'token file'
  | 'files'
  | 'data'
  | 'powerless'
  | 'nobody'
  | 'program'
  | 'other authority'
  | 'closed port';

interface Asked {
  /** Namespace, of the context. */
  readonly space: string;
  readonly by?: Credentials;
  readonly context?: string;
}

/** By which a policy is waited for. */
const UNSIGNED = singleImage('octo-org/probed, unsigned');

async function signOne({ stack, action }: Stage): Promise<SignedImage> {
  const registry = stack.registries.get('ghcr.io');
  if (registry === undefined) throw new Error('there is no registry ghcr.io');
  const repository = 'octo-org/probed';
  const kind = { names: 'public', log: 'rekor-v1', format: 'both' } as const;
  const setting = { stack, action, registry, repository, ...kind };
  const [signed] = await pushAndSign(singleImage(repository), setting);
  if (signed === undefined) throw new Error('nothing was signed');
  await push(UNSIGNED, registry, repository);
  return signed;
}

async function spaceFor(name: string, { kubectl }: Stage): Promise<string> {
  await makeNamespace(kubectl, name);
  return name;
}

type Play = (space: string) => Promise<void>;

/** With a policy in force. */
async function enforced(id: Form['id'], space: string, signed: SignedImage, stage: Stage, play: Play) {
  const { kubectl } = stage;
  const files = await policiesFor(id, space, 'enforce', signed, stage);
  const unsigned = `${signed.registry.host}/${signed.repository}@${UNSIGNED.digest}`;
  // Gatekeeper refuses what has no digest.
  const refused = id === 'gatekeeper' ? unsigned.replace(/@.*/, ':latest') : unsigned;
  await enforce({ kubectl, files, namespace: space, refused });
  await play(space);
  await withdraw(kubectl, files);
}

/** With a policy that only reports. */
async function audited(id: Form['id'], space: string, signed: SignedImage, stage: Stage, play: Play) {
  const { kubectl } = stage;
  const files = await policiesFor(id, space, 'audit', signed, stage);
  await kubectl.do(['apply', '--filename', '-'], files.join('\n---\n'));
  await kubectl.do([
    'wait',
    '--for=jsonpath={.status.conditionStatus.ready}=true',
    'ivpol',
    '--all',
    '--timeout=120s',
  ]);
  await play(space);
  await withdraw(kubectl, files);
}

async function policiesFor(
  id: Form['id'],
  space: string,
  mode: 'audit' | 'enforce',
  signed: SignedImage,
  stage: Stage,
): Promise<string[]> {
  const { stack, action } = stage;
  const form = FORMS.find((one) => one.id === id);
  if (form === undefined) throw new Error(`there is no form ${id}`);
  const namespace = await spaceFor(space, stage);
  const folder = path.join(stack.directory, 'cluster', 'probe', space);
  await policyFiles({ form, images: { signed }, namespace, mode, folder, stack, action });
  return filesOf(folder, id).map(({ text }) => text);
}

function asking(signed: SignedImage, stage: Stage) {
  return async (question: string, asked: Asked, expected: string): Promise<void> => {
    const kubeconfig = await kubeconfigFor(asked, question, stage);
    const words = ['probe', signed.reference, '--kubeconfig', kubeconfig, '--format', 'json'];
    const context = asked.context === undefined ? [] : ['--context', asked.context];
    const { exitCode, output } = await runCommand(stage, [...words, ...context]);
    const [, verdict, code] = /"verdict": "([\w-]+)"|\[([\w-]+)\]/.exec(output) ?? [];
    const answer = `exit ${exitCode}: ${verdict ?? code ?? ''}`;
    const isTold = output.includes(stage.access.token);
    stage.onRow({
      ...{ subject: 'probe', question, expected },
      answer: isTold ? `${answer}, and the token is printed` : answer,
      said: output,
    });
  };
}

async function kubeconfigFor({ space, by = 'token' }: Asked, name: string, stage: Stage): Promise<string> {
  const { access, stack } = stage;
  const folder = path.join(stack.directory, 'cluster', 'probe', name.replaceAll(/\W+/g, '-'));
  const user = userFor(by, folder, access);
  const config = {
    apiVersion: 'v1',
    kind: 'Config',
    clusters: [{ name: 'it', cluster: await clusterFor(by, folder, access) }],
    users: [{ name: 'me', user }],
    contexts: [{ name: 'here', context: { cluster: 'it', user: 'me', namespace: space } }],
    'current-context': 'here',
  };
  return writeTo(folder, 'kubeconfig', JSON.stringify(config));
}

function userFor(by: Credentials, folder: string, { token, client, powerless }: Access): object {
  switch (by) {
    case 'token':
    case 'other authority':
    case 'closed port':
      return { token };
    case 'token file':
      return { tokenFile: writeTo(folder, 'token', `${token}\n`) };
    case 'files':
      writeTo(folder, 'client.key', client.key);
      writeTo(folder, 'client.pem', client.cert);
      // Beside the kubeconfig, as its names are read.
      return { 'client-certificate': 'client.pem', 'client-key': 'client.key' };
    case 'data':
      return { 'client-certificate-data': base64(client.cert), 'client-key-data': base64(client.key) };
    case 'powerless':
      return { token: powerless };
    case 'nobody':
      return { token: 'of nobody' };
    case 'program':
      return {
        exec: { apiVersion: 'client.authentication.k8s.io/v1', command: 'aws', interactiveMode: 'Never' },
      };
  }
}

async function clusterFor(by: Credentials, folder: string, { server, ca }: Access): Promise<object> {
  switch (by) {
    case 'files':
      writeTo(folder, 'ca.pem', ca);
      return { server, 'certificate-authority': 'ca.pem' };
    case 'other authority': {
      const other = await createTlsMaterial(['localhost'], await createTlsAuthority());
      return { server, 'certificate-authority-data': base64(other.ca) };
    }
    case 'closed port':
      return { server: 'https://localhost:1', 'certificate-authority-data': base64(ca) };
    default:
      return { server, 'certificate-authority-data': base64(ca) };
  }
}

/** Each probe has pushed one, under a tag that starts so. */
async function twinIsGone(signed: SignedImage, { onRow }: Stage): Promise<void> {
  const url = `${signed.registry.backend}/v2/${signed.repository}/tags/list`;
  const { tags } = (await (await fetch(url)).json()) as { tags: readonly string[] };
  const left = tags.filter((tag) => tag.startsWith('probe-'));
  const stays = (await new RegistryContents(signed).get(signed.digest)) !== undefined;
  onRow({
    ...{ subject: 'probe', question: 'what is left of the twins', expected: 'no tag; the image stays' },
    answer: `${left.length === 0 ? 'no tag' : left.join(' ')}; the image ${stays ? 'stays' : 'is gone'}`,
    said: tags.join('\n'),
  });
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}
