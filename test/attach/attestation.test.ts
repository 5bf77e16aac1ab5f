import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { Attestation, type Rebuild } from '../../src/attach/attestation.ts';
import { KeyOwner, type Owner, WorkflowOwner } from '../../src/attach/owner.ts';
import { listExisting, type Place } from '../../src/attach/place.ts';
import {
  provenanceBy,
  type Signable,
  SIGNATURE,
  type SignableKind,
  SIMPLE_SIGNATURE,
} from '../../src/attach/signable.ts';
import type { Formats } from '../../src/oci/layout/formats.ts';
import { boundReads } from '../../src/oci/reader.ts';
import { bareKeyOf, holderOf, type KeyHolder } from '../../src/sigstore/key-holder.ts';
import { Signer } from '../../src/sigstore/signer.ts';
import { logWitness } from '../../src/sigstore/witness.ts';
import { statement, STATEMENT_MEDIA_TYPE, statementBytes } from '../../src/statement/statement.ts';
import { type FakeRegistry } from '../fake/registry/registry.ts';
import { startRegistryRun } from '../fake/registry/run.ts';
import { type FakeSigstore, startSigstore } from '../fake/sigstore/index.ts';
import { type Attached, attachedTo } from '../support/attached.ts';
import { singleImage, storeImage } from '../support/image.ts';
import { collectingLog } from '../support/log.ts';
import { type SigningRun, startSigningRun } from '../support/signing-run.ts';

const NAME = 'registry.example/acme/app';
const PATH = 'acme/app';
const BOM = 'https://cyclonedx.org/bom';

/** What some later version may sign too: its number is another each time. */
function bom(serialNumber: string, component = 'zlib'): SignableKind {
  return {
    kind: 'provenance',
    predicateType: BOM,
    per: 'digest',
    layouts: ['bundle', 'att'],
    payload: (name, digest) => statementBytes(statement(name, digest, BOM, { serialNumber, component })),
  };
}

let sigstore: FakeSigstore;
let run: SigningRun;
let workflow: { readonly holder: KeyHolder; readonly owner: Owner; readonly provenance: SignableKind };
beforeAll(async () => {
  sigstore = await startSigstore();
  run = await startSigningRun(sigstore);
  const session = await run.open();
  workflow = {
    holder: session,
    owner: new WorkflowOwner(session.claims, run.root),
    provenance: provenanceBy(session.claims)[0] as SignableKind,
  };
});
afterAll(() => sigstore.close());

const image = singleImage('attestation');

async function newPlace(): Promise<{ fake: FakeRegistry; look: () => Promise<Place> }> {
  const { fake, registry } = await startRegistryRun({ mode: 'plain' });
  onTestFinished(() => fake.close());
  storeImage(fake.store, PATH, image, 'v1');
  const subject = { repository: { registry: fake.host, path: PATH }, digest: image.digest };
  const look = async () => {
    const descriptor = await registry.headManifest(PATH, image.digest);
    if (!descriptor) throw new Error('no image');
    const existing = await listExisting(registry, subject, 'both');
    return {
      image: subject,
      platform: undefined,
      registry,
      bounded: boundReads(registry),
      subject,
      descriptor,
      existing,
      besides: [],
      timeoutMs: 5000,
      takeUpload: () => undefined,
    };
  };
  return { fake, look };
}

const NO_REBUILD: Rebuild = { bundle: async () => undefined, legacy: async () => undefined };

interface RunOptions {
  readonly signables: readonly SignableKind[];
  readonly formats?: Formats;
  readonly by?: { readonly holder: KeyHolder; readonly owner: Owner };
}

/** What one run signs and attaches. @returns what it had to sign */
async function attach(places: readonly Place[], { signables, formats = 'both', by = workflow }: RunOptions) {
  const { http, pace, root } = run;
  const witnesses = [logWitness({ log: run.logOf(1), pace, http, root })];
  const signer = new Signer({ first: by.holder, renew: async () => by.holder, witnesses, root });
  const signed: Signable[] = [];
  const sign = (signable: Signable) => {
    signed.push(signable);
    const payloadType = signable.predicateType === null ? null : STATEMENT_MEDIA_TYPE;
    return signer.sign({ payload: signable.payload, payloadType });
  };
  const repositories = places.map(({ subject }) => subject.repository);
  const target = { digest: image.digest, name: NAME, repositories };
  const options = { signables, formats, owner: by.owner, log: collectingLog() };
  const attestation = new Attestation({ target, places }, options);
  await attestation.findOwn();
  await attestation.complete(sign, NO_REBUILD);
  for (const { written } of attestation.places) {
    for (const layout of written) {
      await layout.store();
      await layout.publish();
    }
  }
  return signed.map(({ predicateType }) => predicateType).sort();
}

function standing({ store }: FakeRegistry): string[] {
  const where = { store, repository: PATH, digest: image.digest, sigstore, through: 'index' } as const;
  return attachedTo({ ...where, leftovers: { index: [], sig: [], att: [] } })
    .map(({ format, predicateType }: Attached) => `${format} ${predicateType ?? 'simple'}`)
    .sort();
}

const [SIGN, SLSA] = ['https://sigstore.dev/cosign/sign/v1', 'https://slsa.dev/provenance/v1'];

describe('a list of what is signed', () => {
  const kinds = () => [SIGNATURE, workflow.provenance, SIMPLE_SIGNATURE, bom('1')];

  it.each<[Formats, (string | null)[], string[]]>([
    [
      'both',
      [null, null, BOM, SIGN, SLSA],
      [
        `bundle ${BOM}`,
        `bundle ${SIGN}`,
        `bundle ${SLSA}`,
        `legacy ${BOM}`,
        `legacy ${SLSA}`,
        'legacy simple',
      ],
    ],
    ['bundle', [BOM, SIGN, SLSA], [`bundle ${BOM}`, `bundle ${SIGN}`, `bundle ${SLSA}`]],
    ['legacy', [null, null, BOM, SLSA], [`legacy ${BOM}`, `legacy ${SLSA}`, 'legacy simple']],
  ])(
    'in format %s is signed once for a digest or a repository, and stands in all that can hold it',
    async (formats, signed, attached) => {
      const [one, two] = [await newPlace(), await newPlace()];
      const places = [await one.look(), await two.look()];
      expect(await attach(places, { signables: kinds(), formats })).toEqual([...signed].sort());
      expect([standing(one.fake), standing(two.fake)]).toEqual([[...attached].sort(), [...attached].sort()]);
    },
  );

  it('is signed again only in what changed; what varies each time is no change', async () => {
    const { fake, look } = await newPlace();
    await attach([await look()], { signables: kinds() });
    const before = standing(fake);
    const again = [SIGNATURE, workflow.provenance, SIMPLE_SIGNATURE, bom('2')];
    expect(await attach([await look()], { signables: again })).toEqual([]);
    expect(standing(fake)).toEqual(before);
    expect(await attach([await look()], { signables: [...again, bom('2', 'openssl')] })).toEqual([BOM]);
    expect(standing(fake)).toHaveLength(before.length + 2);
  });

  it('is completed where one of several repositories lacks it, with what the other has', async () => {
    const [one, two] = [await newPlace(), await newPlace()];
    await attach([await one.look()], { signables: kinds() });
    expect(await attach([await one.look(), await two.look()], { signables: kinds() })).toEqual([null]);
    expect(standing(two.fake)).toEqual(standing(one.fake));
  });

  it('may be empty', async () => {
    const { look } = await newPlace();
    expect(await attach([await look()], { signables: [] })).toEqual([]);
  });
});

describe('with a key', () => {
  const holderFor = (tlog: boolean) =>
    holderOf(bareKeyOf(generateKeyPairSync('ec', { namedCurve: 'P-256' }).privateKey), { tlog });

  it('what it signed is its own, what another key signed is not', async () => {
    const { look } = await newPlace();
    const by = () => {
      const holder = holderFor(true);
      return { holder, owner: new KeyOwner(holder, run.root) };
    };
    const [mine, other] = [by(), by()];
    const signables = [SIGNATURE, SIMPLE_SIGNATURE, bom('1')];
    expect(await attach([await look()], { signables, by: mine })).toEqual([null, BOM, SIGN].sort());
    expect(await attach([await look()], { signables, by: mine })).toEqual([]);
    expect(await attach([await look()], { signables, by: other })).toEqual([null, BOM, SIGN].sort());
    expect(await attach([await look()], { signables, by: mine })).toEqual([]);
    expect(await attach([await look()], { signables })).toEqual([null, BOM, SIGN].sort());
  });
});
