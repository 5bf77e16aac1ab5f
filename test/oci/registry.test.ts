import { describe, expect, it, onTestFinished } from 'vitest';
import { createHttp } from '../../src/http/http.ts';
import { IMAGE_INDEX, IMAGE_MANIFEST } from '../../src/oci/media-types.ts';
import { Registry } from '../../src/oci/registry.ts';
import { sha256Digest } from '../../src/subject/digest.ts';
import { faultOn } from '../support/fault.ts';
import { collectingLog } from '../support/log.ts';
import { type RegistryRun, type RunOptions, startRegistryRun } from '../fake/registry/run.ts';

const CONFIG = Buffer.from('{}');
const LAYER = Buffer.from('layer');
const NOWHERE = sha256Digest(Buffer.from('nowhere'));
const INDEX = Buffer.from(JSON.stringify({ schemaVersion: 2, mediaType: IMAGE_INDEX, manifests: [] }));

async function start(options: RunOptions): Promise<RegistryRun> {
  const run = await startRegistryRun(options);
  onTestFinished(() => run.fake.close());
  return run;
}

/** Method, path and status of the requests so far; with the origin where they went elsewhere. */
function requestsOf({ fake }: RegistryRun): string[] {
  return fake.requests.map(({ service, method, path, status }) => {
    const elsewhere = /-(auth|storage)$/.exec(service)?.[1];
    const name = path
      .replace(/sha256:[0-9a-f]{64}/, '<digest>')
      .replace(/(uploads?)\/[0-9a-f-]{36}/, '$1/<id>');
    return `${method} ${name}${elsewhere ? ` at ${elsewhere}` : ''} ${status}`;
  });
}

const scopesAsked = ({ fake }: RegistryRun) =>
  fake.requests.flatMap(({ query }) => new URLSearchParams(query).getAll('scope'));

describe('requests', () => {
  it('of an open registry that takes a blob in one: nothing but the writes', async () => {
    const run = await start({ mode: 'oci11', credentials: () => ({ kind: 'anonymous' }) });
    await run.registry.putBlob('app', CONFIG);
    await run.registry.putManifest('app', 'latest', IMAGE_INDEX, INDEX);
    expect(requestsOf(run)).toEqual(['POST /v2/app/blobs/uploads/ 201', 'PUT /v2/app/manifests/latest 201']);
  });

  it('of GHCR: one challenge, one token; what it does not know is not tried twice', async () => {
    const run = await start({ mode: 'ghcr' });
    await run.registry.putBlob('acme/app', CONFIG);
    await run.registry.putBlob('acme/app', LAYER);
    await run.registry.getBlob('acme/app', sha256Digest(LAYER), 100);
    expect(requestsOf(run)).toEqual([
      'POST /v2/acme/app/blobs/uploads/ 401',
      'GET /token 200',
      'POST /v2/acme/app/blobs/uploads/ 202',
      'PUT /v2/acme/app/blobs/upload/<id> 201',
      'POST /v2/acme/app/blobs/uploads/ 202',
      'PUT /v2/acme/app/blobs/upload/<id> 201',
      'GET /v2/acme/app/blobs/<digest> 307',
      'GET /registry-blobs/data at storage 200',
    ]);
    const posts = run.fake.requests.filter(({ method }) => method === 'POST');
    expect(posts.map(({ headers }) => headers['content-length'])).toEqual(['2', '2', '0']);
  });

  it('at the same moment meet one challenge: the others wait for the token', async () => {
    const run = await start({ mode: 'ghcr' });
    await Promise.all(['v1', 'v2', 'v3'].map((tag) => run.registry.getManifest('acme/app', tag)));
    expect(requestsOf(run).map((request) => request.slice(-3))).toEqual(['401', '200', '404', '404', '404']);
  });

  it('for several repositories at the same moment meet one challenge, too', async () => {
    const run = await start({ mode: 'ghcr' });
    await Promise.all(['one', 'two', 'three'].map((name) => run.registry.getManifest(`acme/${name}`, 'v1')));
    const statuses = run.fake.requests.map(({ status }) => status);
    expect(statuses.filter((status) => status === 401)).toHaveLength(1);
    expect(scopesAsked(run)).toHaveLength(3);
  });

  it('at the same moment as one that fails are sent all the same', async () => {
    const run = await start({ mode: 'plain' });
    run.fake.traffic.faults = faultOn({ path: /v1$/ }, { kind: 'status', status: 503 });
    const [failed, sent] = await Promise.allSettled(
      ['v1', 'v2'].map((tag) => run.registry.getManifest('acme/app', tag)),
    );
    expect([failed?.status, sent?.status]).toEqual(['rejected', 'fulfilled']);
  });

  it('of ECR: Basic, and a blob in one request is refused', async () => {
    const run = await start({ mode: 'ecr' });
    await run.registry.putBlob('app', CONFIG);
    await run.registry.putBlob('app', LAYER);
    expect(requestsOf(run)).toEqual([
      'POST /v2/app/blobs/uploads/ 401',
      'POST /v2/app/blobs/uploads/ 405',
      'POST /v2/app/blobs/uploads/ 202',
      'PUT /v2/app/blobs/uploads/<id> 201',
      'POST /v2/app/blobs/uploads/ 202',
      'PUT /v2/app/blobs/uploads/<id> 201',
    ]);
  });

  it('for another repository have their token from the start', async () => {
    const run = await start({ mode: 'hub' });
    await run.registry.getManifest('acme/app', 'latest');
    await Promise.all(['v1', 'v2', 'v3'].map((tag) => run.registry.getManifest('acme/other', tag)));
    const requests = requestsOf(run);
    expect(requests.slice(3, 4)).toEqual(['GET /token at auth 200']);
    expect(requests.slice(4).toSorted()).toEqual([
      'GET /v2/acme/other/manifests/v1 404',
      'GET /v2/acme/other/manifests/v2 404',
      'GET /v2/acme/other/manifests/v3 404',
    ]);
  });

  it('that only read ask for no more than that', async () => {
    const run = await start({ mode: 'hub' });
    await run.registry.getManifest('acme/app', 'latest');
    expect(scopesAsked(run)).toEqual(['repository:acme/app:pull']);
  });

  it('of a run that will write ask for all of it at once', async () => {
    const run = await start({ mode: 'ghcr' });
    const { username, password } = run.fake.account;
    const log = collectingLog();
    const registry = new Registry({
      http: createHttp({ log, environment: {} }),
      log,
      registry: run.fake.host,
      credentials: {
        forRegistry: async () => ({ kind: 'basic', username, password, source: 'the account' }),
      },
      access: 'push',
    });
    await registry.getManifest('acme/app', 'latest');
    await registry.putBlob('acme/app', LAYER);
    expect(scopesAsked(run)).toEqual(['repository:acme/app:pull,push']);
  });
});

describe('a token', () => {
  it('for a refresh token is asked for with GET where POST is unknown', async () => {
    const run = await start({
      mode: 'ghcr',
      credentials: ({ account: { username, password: token } }) => ({
        kind: 'identity-token',
        username,
        token,
        source: 'the account',
      }),
    });
    await run.registry.putBlob('acme/app', LAYER);
    expect(requestsOf(run).slice(1, 3)).toEqual(['POST /token 405', 'GET /token 200']);
  });

  it('for a password is asked for with POST where GET is unknown', async () => {
    const run = await start({
      mode: 'acr',
      faults: ({ method, path }) =>
        `${method} ${path}` === 'GET /oauth2/token' ? { kind: 'status', status: 404 } : undefined,
    });
    await run.registry.putBlob('app', LAYER);
    expect(requestsOf(run).slice(1, 3)).toEqual(['GET /oauth2/token 404', 'POST /oauth2/token 200']);
  });

  it('that is not enough is asked for anew with what the challenge names', async () => {
    let refused = 0;
    const run = await start({ mode: 'acr' });
    const challenge = `Bearer realm="${run.fake.url}/oauth2/token",service="${run.fake.host}",scope="repository:app:metadata_read"`;
    run.fake.traffic.faults = ({ path }) =>
      path.includes('/referrers/') && refused++ === 0
        ? { kind: 'status', status: 401, headers: { 'www-authenticate': challenge } }
        : undefined;
    await run.registry.referrers('app', NOWHERE);
    expect(scopesAsked(run)).toEqual(['repository:app:pull,metadata_read']);
  });

  it.each([
    ['http://token.example/token', 'registry-realm-unsafe'],
    ['nonsense', 'registry-realm-unsafe'],
  ])('is not asked for at %s', async (realm, code) => {
    const headers = { 'www-authenticate': `Bearer realm="${realm}",service="a"` };
    const run = await start({ mode: 'ghcr', faults: () => ({ kind: 'status', status: 401, headers }) });
    await expect(run.registry.openUpload('acme/app')).rejects.toMatchObject({ code });
  });
});

describe('an upload', () => {
  it.each(['reset-after', 'reset-before'] as const)('survives %s of each of its requests', async (kind) => {
    let requests = 0;
    const faults = () => (requests++ % 2 === 0 ? { kind } : undefined);
    const { registry, fake } = await start({ mode: 'plain', faults });
    await registry.putBlob('app', LAYER);
    expect(fake.store.blob('app', sha256Digest(LAYER))).toEqual(LAYER);
  });

  it('keeps the state in its address as it came', async () => {
    const { registry, fake } = await start({ mode: 'acr' });
    await registry.putBlob('app', LAYER, await registry.openUpload('app'));
    const query = `?_nouploadcache=false&_state=c3RhdGU&digest=${encodeURIComponent(sha256Digest(LAYER))}`;
    expect(fake.requests.at(-1)).toMatchObject({ method: 'PUT', query });
  });

  it('that the registry forgot is opened again', async () => {
    const { registry, fake } = await start({ mode: 'acr' });
    const upload = await registry.openUpload('app');
    fake.store.closeUpload('app', upload.url.pathname.split('/').at(-1)!);
    await registry.putBlob('app', LAYER, upload);
    expect(fake.store.blob('app', sha256Digest(LAYER))).toEqual(LAYER);
  });

  it('that the registry forgets again and again is given up', async () => {
    const forgets = ({ method }: { method: string }) =>
      method === 'PUT' ? ({ kind: 'status', status: 404 } as const) : undefined;
    const { registry } = await start({ mode: 'plain', faults: forgets });
    await expect(registry.putBlob('app', LAYER)).rejects.toMatchObject({ code: 'registry-upload-lost' });
  });
});

describe('referrers', () => {
  const page = (link: string) => () =>
    ({ kind: 'status', status: 200, headers: { link }, body: '{"manifests":[]}' }) as const;

  it('answered with a web page and status 200 are not supported', async () => {
    const { registry } = await start({ mode: 'oci11', faults: () => ({ kind: 'html' }) });
    expect(await registry.referrers('app', NOWHERE)).toMatchObject({ supported: false, descriptors: [] });
  });

  it('on a page of another host are not asked for', async () => {
    const faults = page('<https://elsewhere.example/v2/app/referrers/x>; rel="next"');
    const { registry } = await start({ mode: 'oci11', faults });
    await expect(registry.referrers('app', NOWHERE)).rejects.toMatchObject({ code: 'registry-redirect' });
  });

  it('that lead from page to page for ever are given up', async () => {
    const { registry, fake } = await start({ mode: 'oci11', faults: page('<?again>; rel="next"') });
    await expect(registry.referrers('app', NOWHERE)).rejects.toMatchObject({ code: 'referrers-too-many' });
    expect(fake.requests.length).toBe(20);
  });

  it('that are no descriptors are left out', async () => {
    const good = { mediaType: IMAGE_MANIFEST, digest: NOWHERE, size: 5 };
    const bad = [{ ...good, digest: 'sha256:short' }, { ...good, size: '5' }, 'text', null];
    const body = JSON.stringify({ manifests: [...bad, good] });
    const { registry } = await start({
      mode: 'oci11',
      faults: () => ({ kind: 'status', status: 200, body }),
    });
    const { descriptors, first } = await registry.referrers('app', NOWHERE);
    expect(descriptors).toEqual([good]);
    expect(first.entries).toEqual([...bad, good]);
  });

  it('keep how the registry answered first, by which programs decide where they look', async () => {
    const { registry, fake } = await start({ mode: 'oci11', pageSize: 1 });
    for (const name of ['a', 'b']) fake.store.putManifest('app', { ...REFERRER, annotations: { name } });
    const { first, descriptors } = await registry.referrers('app', NOWHERE);
    expect(descriptors).toHaveLength(2);
    expect(first).toMatchObject({ status: 200, contentType: IMAGE_INDEX, hasNextPage: true });
    expect(first.entries).toHaveLength(1);
  });
});

const REFERRER = {
  mediaType: IMAGE_MANIFEST,
  subject: { mediaType: IMAGE_MANIFEST, digest: NOWHERE, size: 5 },
};

describe('a manifest', () => {
  it.each([{ kind: 'reset-after' }, { kind: 'status', status: 503 }] as const)(
    'under a tag is sent once only: $kind',
    async (fault) => {
      const { registry, fake } = await start({ mode: 'plain', faults: () => fault });
      const write = registry.putManifest('app', 'latest', IMAGE_INDEX, INDEX);
      await expect(write).rejects.toMatchObject({ code: 'service-unavailable' });
      expect(fake.requests.length).toBe(1);
    },
  );

  it('by digest is sent until it is answered', async () => {
    const faults = ({ count }: { count: number }) =>
      count < 3 ? ({ kind: 'reset-after' } as const) : undefined;
    const { registry, fake } = await start({ mode: 'plain', faults });
    await registry.putManifest('app', sha256Digest(INDEX), IMAGE_INDEX, INDEX);
    expect(fake.requests.length).toBe(3);
  });

  it('is asked for with GET where HEAD is unknown', async () => {
    const faults = ({ method }: { method: string }) =>
      method === 'HEAD' ? ({ kind: 'status', status: 405 } as const) : undefined;
    const { registry, fake } = await start({ mode: 'plain', faults });
    const { digest } = fake.store.putManifest('app', INDEX, 'latest');
    const descriptor = { mediaType: IMAGE_INDEX, digest, size: INDEX.length };
    expect(await registry.headManifest('app', 'latest')).toEqual(descriptor);
  });

  it('that calls itself another type than the registry does is refused', async () => {
    const { registry, fake } = await start({ mode: 'plain' });
    fake.store.putManifest('app', INDEX, 'latest', IMAGE_MANIFEST);
    await expect(registry.getManifest('app', 'latest')).rejects.toMatchObject({ code: 'manifest-ambiguous' });
  });

  it('has the type it gives itself where the registry calls everything JSON', async () => {
    const faults = () => ({ kind: 'status', status: 200, body: INDEX.toString() }) as const;
    const { registry } = await start({ mode: 'plain', faults });
    const found = await registry.getManifest('app', 'latest');
    expect(found?.descriptor.mediaType).toBe(IMAGE_INDEX);
  });
});
