import path from 'node:path';
import { run } from '../../stack/command.ts';
import { goTool, manifestsOf } from '../../stack/go-tools.ts';
import { writeTo } from '../../stack/keys.ts';
import type { Stack } from '../../stack/index.ts';
import { createTlsMaterial } from '../../../test/fake/tls-material.ts';
import { type Kubectl, until } from '../kubectl.ts';
import { legacyKeys } from '../../engine/verifier.ts';
import { certificatesOf } from './gatekeeper.ts';

const PORT = 6001;
const VERIFY = `https://localhost:${PORT}/ratify/gatekeeper/v1/verify`;
const SIGNATURES = 'application/vnd.dev.cosign.artifact.sig.v1+json';
/** Its name in Gatekeeper's template. */
const PROVIDER = 'ratify-provider';

/** What Ratify is started with: a name for the process, and the parameters of its parts as its objects have them. */
export interface RatifySettings {
  readonly name: string;
  readonly verifier: object;
  /** Default: cosign's tags are looked for. */
  readonly store?: object;
}

export interface RatifyOptions {
  readonly kubectl: Kubectl;
  readonly stack: Stack;
  readonly settings: RatifySettings;
}

/** Starts Ratify; Gatekeeper asks it for whatever a constraint of its template is about. */
export async function startRatify({ kubectl, stack, settings }: RatifyOptions): Promise<void> {
  const directory = path.join(stack.directory, 'cluster', settings.name);
  const tls = await createTlsMaterial(['localhost']);
  for (const [file, text] of Object.entries({ 'tls.crt': tls.cert, 'tls.key': tls.key })) {
    writeTo(directory, file, text);
  }
  const gatekeeper = certificatesOf(path.join(stack.directory, 'cluster'));
  await stack.services.start({
    name: settings.name,
    command: await goTool('ratify'),
    env: {
      ...stack.environment,
      ...legacyKeys(stack.instances.public),
      HOME: directory,
    },
    args: [
      ...['serve', '--http', `127.0.0.1:${PORT}`],
      ...['--config', writeTo(directory, 'config.json', configurationFor(settings))],
      ...['--cert-dir', directory, '--ca-cert-file', path.join(gatekeeper, 'ca.crt')],
    ],
    isReady: () => answersGatekeeper(gatekeeper, writeTo(directory, 'ca.crt', tls.ca)),
  });
  await provideFrom(kubectl, VERIFY, tls.ca);
}

/** Tells Gatekeeper where it asks. */
export async function provideFrom(kubectl: Kubectl, url: string, ca: string): Promise<void> {
  const provider = {
    apiVersion: 'externaldata.gatekeeper.sh/v1beta1',
    kind: 'Provider',
    metadata: { name: PROVIDER },
    // As Ratify's chart has it.
    spec: { url, timeout: 7, caBundle: Buffer.from(ca).toString('base64') },
  };
  await kubectl.do(['apply', '--filename', '-'], JSON.stringify(provider));
}

/** Ratify's own template, and a constraint that asks for Pods of a namespace. */
export async function askRatifyIn(kubectl: Kubectl, namespace: string): Promise<void> {
  for (const file of await manifestsOf('ratify')) await kubectl.do(['apply', '--filename', file]);
  const constraint = {
    apiVersion: 'constraints.gatekeeper.sh/v1beta1',
    kind: 'RatifyVerification',
    metadata: { name: namespace },
    spec: {
      enforcementAction: 'deny',
      match: { kinds: [{ apiGroups: [''], kinds: ['Pod'] }], namespaces: [namespace] },
    },
  };
  await until("Ratify's constraint", 60, async () => {
    const { exitCode, output } = await kubectl.ask(['apply', '--filename', '-'], JSON.stringify(constraint));
    return exitCode === 0 || output;
  });
}

/** Its configuration in a file, which has what its objects in a cluster have. */
function configurationFor({ verifier, store = { cosignEnabled: true } }: RatifySettings): string {
  return JSON.stringify({
    executor: {},
    store: { version: '1.0.0', plugins: [{ name: 'oras', useHttp: true, ...store }] },
    policy: {
      version: '1.0.0',
      plugin: {
        name: 'configPolicy',
        artifactVerificationPolicies: { [SIGNATURES]: 'any', default: 'any' },
      },
    },
    verifier: { version: '1.0.0', plugins: [{ name: 'cosign', artifactTypes: SIGNATURES, ...verifier }] },
  });
}

/** As Gatekeeper asks: with its certificate, about nothing. */
async function answersGatekeeper(gatekeeper: string, ca: string): Promise<boolean> {
  const nothing = {
    apiVersion: 'externaldata.gatekeeper.sh/v1beta1',
    kind: 'ProviderRequest',
    request: { keys: [] },
  };
  const { exitCode } = await run('curl', [
    ...['-fsS', '--cacert', ca, '--cert', path.join(gatekeeper, 'tls.crt')],
    ...['--key', path.join(gatekeeper, 'tls.key'), '--data', JSON.stringify(nothing), VERIFY],
  ]);
  return exitCode === 0;
}
