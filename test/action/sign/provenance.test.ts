import { describe, expect, it } from 'vitest';
import { command, trusting } from '../../command/command.ts';
import {
  isResult,
  PATH,
  sigstore,
  SIGNATURE,
  SLSA,
  start,
  typesOf,
  withSigstore,
} from './predicates-stage.ts';

withSigstore();

describe('provenance', () => {
  const V02 = 'https://slsa.dev/provenance/v0.2';

  it.each<[string, readonly (string | null)[], string]>([
    ['v0.2', [null, V02], '2'],
    ['both', [null, SLSA, V02], '2'],
    ['none', [null], '0'],
  ])('%s', async (provenance, types, level) => {
    const { registry, image, sign } = await start('oci11');
    const run = await sign({ provenance });
    expect([run.failure?.message, run.outputs['outcome']]).toEqual([undefined, 'signed']);
    expect(typesOf(registry, image.digest, 'legacy')).toEqual([...types].sort());
    expect(run.outputs['slsa-build-level']).toBe(level);
    expect(isResult(run.result), JSON.stringify(isResult.errors)).toBe(true);
    expect(run.log.messages('warning')).toEqual([]);
    sigstore.setClaims({ run_id: '9', run_attempt: '2' });
    const again = await sign({ provenance });
    sigstore.setClaims({});
    expect(again.outputs['outcome']).toBe('unchanged');
    const trust = await trusting(sigstore);
    const name = `${registry.host}/${PATH}@${image.digest}`;
    const asked = provenance === 'none' ? 'signature' : 'slsaprovenance02';
    const isThere = provenance === 'none' || types.includes(V02);
    const verified = await command([
      ...['verify', name, ...trust, '--repo', 'octo-org/octo-repo', '--predicate-type', asked],
      ...['--min-slsa-build-level', '2'],
    ]);
    expect([verified.exitCode, isThere, verified.out]).toEqual([0, true, expect.any(String)]);
  });

  it('v0.2 is what slsa-github-generator wrote, without what nothing confirms', async () => {
    const { image, registry, sign, statements } = await start('oci11');
    await sign({ provenance: 'v0.2' });
    const [statement] = (await statements()).filter(({ predicateType }) => predicateType === V02);
    const source = {
      uri: 'git+https://github.com/octo-org/octo-repo@refs/heads/main',
      digest: { sha1: expect.stringMatching(/^[0-9a-f]{40}$/) as string },
    };
    expect(statement).toEqual({
      _type: 'https://in-toto.io/Statement/v0.1',
      subject: [{ name: `${registry.host}/${PATH}`, digest: { sha256: image.digest.slice(7) } }],
      predicateType: V02,
      predicate: {
        builder: {
          id: 'https://github.com/octo-org/octo-repo/.github/workflows/release.yml@refs/heads/main',
        },
        buildType: 'https://github.com/slsa-framework/slsa-github-generator/container@v1',
        invocation: {
          configSource: { ...source, entryPoint: '.github/workflows/release.yml' },
          parameters: {},
          environment: expect.objectContaining({
            github_event_name: 'push',
            github_run_id: '22259804324',
          }) as object,
        },
        metadata: {
          buildInvocationID: '22259804324-1',
          completeness: { parameters: false, environment: false, materials: false },
          reproducible: false,
        },
        materials: [source],
      },
    });
  });
});

it('what the build says of itself is attested as its claim, and explained', async () => {
  const { registry, image, sign } = await start('oci11');
  const build = {
    builder: { id: 'https://mobyproject.org/buildkit' },
    buildType: 'https://mobyproject.org/buildkit@v1',
    invocation: {
      configSource: { uri: 'https://github.com/octo-org/octo-repo.git#main', entryPoint: 'Dockerfile' },
      parameters: { frontend: 'dockerfile.v0', args: { 'build-arg:VERSION': '1' } },
    },
    metadata: { buildStartedOn: '2026-11-28T10:00:00Z', buildFinishedOn: '2026-11-28T10:05:00Z' },
  };
  const metadata = {
    'image.name': `${registry.host}/${PATH}:v1`,
    'containerimage.digest': image.digest,
    'buildx.build.provenance': build,
  };
  const named = { image: '', digest: '', 'build-claims': 'true' };
  const run = await sign({ ...named, metadata: JSON.stringify(metadata) });
  expect([run.failure?.message, run.outputs['outcome']]).toEqual([undefined, 'signed']);
  const CLAIMS = 'https://github.com/org/slsa-provenance-action/build-claims/v1';
  expect(typesOf(registry, image.digest)).toEqual([CLAIMS, SIGNATURE, SLSA].sort());
  const trust = await trusting(sigstore);
  const name = `${registry.host}/${PATH}@${image.digest}`;
  const { out } = await command(['verify', name, ...trust, '--repo', 'octo-org/octo-repo', '--explain']);
  const words = out.replaceAll(/\s+/g, ' ');
  expect(words).toContain('when: build began: 2026-11-28T10:00:00Z claimed by the build job');
  expect(words).toContain('how: arguments: build-arg:VERSION claimed by the build job');
  expect(words).toContain('who: started by: push confirmed: by the certificate');
  const none = await sign({
    ...named,
    metadata: JSON.stringify({ ...metadata, 'buildx.build.provenance': 1 }),
  });
  expect(none.failure?.code).toBe('build-claims-missing');
});
