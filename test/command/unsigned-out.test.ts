import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { storeImage } from '../support/image.ts';
import { jobOf } from '../support/job.ts';
import { newImage, PATH } from '../verification/scene.ts';
import { command, directoryWith } from './command.ts';
import { fileWith, pod, preflighting, verdicts } from './preflighting.ts';
import { sharedStage } from './stage.ts';

const stage = sharedStage();
const { preflight } = preflighting(stage);

test('what preflight lists, sign --file signs, and then the policy for the key admits it', async () => {
  const { sigstore, registry, name, trust } = await stage();
  const key = generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey;
  const directory = await directoryWith({
    'config.json': JSON.stringify({ auths: { [registry.host]: registry.dockerAuth } }),
    'cosign.key': key.export({ type: 'pkcs8', format: 'pem' }),
    'cosign.pub': createPublicKey(key).export({ type: 'spki', format: 'pem' }),
  });
  const file = (one: string) => path.join(directory, one);
  const [first, second, foreign] = [newImage(), newImage(), newImage()];
  for (const image of [first, second]) storeImage(registry.store, PATH, image);
  storeImage(registry.store, 'acme/other', second, 'v2');
  storeImage(registry.store, 'vendor/tool', foreign);
  const at = (repository: string, reference: string) => `${registry.host}/${repository}${reference}`;
  const pods = [
    pod('signed', name),
    pod('a', at(PATH, `@${first.digest}`)),
    pod('b', at('acme/other', ':v2')),
    pod('c', at('acme/other', `@${second.digest}`)),
    pod('vendor', at('vendor/tool', `@${foreign.digest}`)),
    pod('absent', at(PATH, `@sha256:${'d'.repeat(64)}`)),
  ];
  const { exitCode, out, err } = await command([
    ...['policy', '--images', at('acme/**', ''), '--key', file('cosign.pub'), ...trust.slice(0, 2)],
    ...['--name', 'acme', '--for', 'kyverno-ivp', '--mode', 'enforce'],
  ]);
  expect([exitCode, err]).toEqual([0, '']);
  const asked = () =>
    preflight(
      pods,
      ...['--policy', policy, '--first-party', '*/acme/**', '--unsigned-out', file('unsigned.txt')],
    );
  const policy = await fileWith(out);
  expect(verdicts(await asked())).toEqual([
    'reject',
    'reject',
    'reject',
    'reject',
    'not-looked-at',
    'could-not-tell',
  ]);
  expect(readFileSync(file('unsigned.txt'), 'utf8')).toBe(
    [
      `# ${at(PATH, '')}`,
      at(PATH, `@${first.digest}`),
      `# ${at('acme/other', '')}`,
      at('acme/other', `@${second.digest}`),
      '',
    ].join('\n'),
  );
  const job = await jobOf(sigstore);
  const instance = Object.entries(job.inputs).flatMap(([option, value]) => [`--${option}`, value]);
  const signed = await command(
    ['sign', ...instance, '--key', file('cosign.key'), '--file', file('unsigned.txt'), '--quiet'],
    { variables: { DOCKER_CONFIG: directory, RUNNER_TEMP: directory } },
  );
  await job.remove();
  expect(signed.exitCode, signed.err).toBe(0);
  expect(verdicts(await asked()).slice(1, 4)).toEqual(['pass', 'pass', 'pass']);
  expect(readFileSync(file('unsigned.txt'), 'utf8')).toBe('');
});
