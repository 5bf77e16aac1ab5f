import { multiPlatformImage, pushImage, singleImage } from '../test/support/image.ts';
import { jobOf } from '../test/support/job.ts';
import { startRegistry } from '../test/fake/registry/registry.ts';
import { runAction } from '../test/support/run-action.ts';
import { startSigstore } from '../test/fake/sigstore/index.ts';
import { accepted, heading, rejected, renderLog } from './terminal.ts';
import { publishTrust } from './trust.ts';
import { type Expectation, fetchBundles, verifyBundle } from './verify.ts';

/**
 * The main job on this machine: a Sigstore instance, a token issuer and a registry on loopback, a real
 * image, the shipped bundle run as the runner does, and a look at the result from outside.
 */
async function demo(): Promise<void> {
  const sigstore = await startSigstore();
  const registry = await startRegistry({ mode: 'plain' });
  const job = await jobOf(sigstore);
  const { trust, end } = await publishTrust(sigstore.trustedRoot);
  try {
    const repository = 'acme/app';
    const image = multiPlatformImage();
    await pushImage(image, { url: registry.url, repository, tag: 'v1' });
    say(heading(`Pushed ${registry.host}/${repository}:v1`), `  ${image.digest}`, '');

    const inputs = { ...job.inputs, image: `${registry.host}/${repository}`, digest: image.digest };
    const run = await runAction({ inputs, environment: job.environment });
    say(heading('The log of the step'), renderLog(run.stdout), run.stderr);
    say(heading('The job summary (Markdown)'), run.summary, '');
    await run.remove();
    if (run.exitCode !== 0) throw new Error(`the action ended with exit code ${run.exitCode}`);

    await look({
      registryUrl: registry.url,
      repository,
      digest: image.digest,
      identity: run.outputs['certificate-identity'] ?? '',
      issuer: sigstore.issuer,
      trust,
    });
  } finally {
    await Promise.all([job.remove(), end(), sigstore.close(), registry.close()]);
  }
}

/** Verification from outside must accept what was attached, and reject everything that was altered. */
async function look(expected: Expectation): Promise<void> {
  say(heading('Verified from the registry, with Sigstore’s own library'));
  const bundles = await fetchBundles(expected);
  if (bundles.length !== 2) throw new Error(`expected a signature and provenance, found ${bundles.length}`);
  for (const bundle of bundles) say(accepted((await verifyBundle(bundle, expected)).predicateType));

  say('', heading('Tampered with'));
  const [bundle = ''] = bundles;
  await mustReject(
    'a statement altered after it was signed',
    bundle.replace(/"payload":"ey/, '"payload":"fy'),
    expected,
  );
  await mustReject('the signature on another image', bundle, { ...expected, digest: singleImage().digest });
  await mustReject('the signature of somebody else', bundle, {
    ...expected,
    identity: `${expected.identity}-evil`,
  });
}

async function mustReject(what: string, bundle: string, expected: Expectation): Promise<void> {
  let reason: string;
  try {
    await verifyBundle(bundle, expected);
    reason = '';
  } catch (error) {
    reason = (error as Error).message;
  }
  if (reason === '') throw new Error(`verification accepted ${what}`);
  say(rejected(`${what}: ${reason}`));
}

function say(...lines: string[]): void {
  console.log(lines.join('\n'));
}

await demo();
