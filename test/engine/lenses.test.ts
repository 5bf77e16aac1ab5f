import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { LensQuestion } from '../../src/engine/lens.ts';
import { askLenses, LENSES, parseLensIds } from '../../src/engine/lenses.ts';
import { failureOf } from '../support/failure-of.ts';
import { identityOf } from '../support/engine/case.ts';
import { caseNamed, LENS_CASES } from '../support/engine/cases.ts';
import { viewOf } from '../support/engine/on-fakes.ts';
import { type FakeSigstore, startSigstore } from '../fake/sigstore/index.ts';

type Ids = readonly string[];

const ALL: Ids = [...LENSES.keys()];
const NONE: Ids = [];
/** Those that read tags, where no bundle hides them from some. */
const TAGS = but(ALL, 'kyverno-bundle', 'policy-controller-bundle', 'gh');
/** Those that never read anything else. */
const TAGS_ALONE: Ids = ['cosign@2.4', 'kyverno-cosign', 'kyverno-ivp@1.16', 'policy-controller'];
const BUNDLES = but(ALL, ...TAGS_ALONE);
/** To these, one thing that is listed as a bundle and is none spoils the image. */
const STRICT: Ids = ['kyverno-bundle', 'gh'];
/** Those that take the time of a timestamp without being told to. */
const STAMPED = but(BUNDLES, 'cosign@2.6');
/** Those that make the body of an entry in Rekor v2 from what was signed. */
const SELF_MADE: Ids = ['cosign@3.1', 'kyverno-bundle', 'kyverno-ivp@1.19', 'gh'];
const LENIENT = but(BUNDLES, ...STRICT);

it.each(['', ' ', ','])('"%s" names no program, which would admit everything', async (text) => {
  expect(await failureOf(() => parseLensIds(text))).toMatchObject({ class: 'usage', code: 'lens-unknown' });
});

function but(ids: Ids, ...left: Ids): Ids {
  return ids.filter((id) => !left.includes(id));
}

/** Which programs admit what stands there as a signature, and as provenance. `npm run conformance:lenses` asks them. */
const ADMITTED: readonly (readonly [name: string, signature: Ids, provenance: Ids])[] = [
  ['nothing', NONE, NONE],
  ['both layouts', ALL, ALL],
  ['both layouts, referrers API', ALL, ALL],
  ['both layouts, another identity', NONE, NONE],
  ['both layouts, another issuer', NONE, NONE],
  ['both layouts, the issuer in upper case', ['gh'], ['gh']],
  ['bundles', BUNDLES, BUNDLES],
  ['bundles, referrers API', BUNDLES, BUNDLES],
  ['tags', TAGS, TAGS],
  ['referrers API that lists nothing, bundles', NONE, NONE],
  ['referrers API that lists nothing, both', TAGS, TAGS],
  ['referrers API that answers 405, bundles', NONE, NONE],
  ['referrers API that answers 405, both', TAGS, TAGS],
  ['half: signature as bundle, provenance in a tag', ALL, TAGS_ALONE],
  ['half: provenance as bundle, signature in a tag', but(ALL, 'policy-controller-bundle', 'gh'), BUNDLES],
  ['provenance bundle alone', but(BUNDLES, 'policy-controller-bundle', 'gh'), BUNDLES],
  ['signature tag alone', TAGS, NONE],
  ['entries that name the type of the config', LENIENT, LENIENT],
  ['an SBOM among bundles', BUNDLES, BUNDLES],
  ['50 referrers', BUNDLES, BUNDLES],
  ['51 referrers', but(BUNDLES, 'kyverno-bundle'), but(BUNDLES, 'kyverno-bundle')],
  ['something malformed among bundles', LENIENT, LENIENT],
  ['something malformed alone, and tags', TAGS, TAGS],
  ['a bundle with an unknown field among bundles', LENIENT, LENIENT],
  ['an entry whose manifest is gone', LENIENT, LENIENT],
  ['a bundle manifest with two layers', STRICT, STRICT],
  ['a bundle manifest without layers among bundles', LENIENT, LENIENT],
  ['bundles in a layer of another type', STRICT, STRICT],
  ['bundles behind entries and manifests of another type', LENIENT, LENIENT],
  ['a layer of more than 10 MB among bundles', LENIENT, LENIENT],
  ['an index tag that holds a signature manifest', TAGS, TAGS],
  ['bundles of version 0.2', STRICT, STRICT],
  ['bundles of version 0.3 in the older spelling', BUNDLES, BUNDLES],
  ['a bundle of a message signature, and tags', TAGS_ALONE, TAGS_ALONE],
  ['bundles with altered signatures', NONE, NONE],
  ['bundles with altered signatures, and tags', TAGS_ALONE, TAGS_ALONE],
  ['bundles whose log entry is no JSON, and tags', TAGS, TAGS],
  ['bundles with an altered checkpoint', NONE, NONE],
  ['bundles without the time signed by the log', NONE, NONE],
  ['bundles without an inclusion proof', NONE, NONE],
  ['bundles without a log entry', NONE, NONE],
  ['bundles with a timestamp that is none', BUNDLES, BUNDLES],
  ['bundles with a time that the log did not sign', NONE, NONE],
  ['bundles with an entry of an unknown log', NONE, NONE],
  ['bundles with an entry of an unknown log beside the right one', BUNDLES, BUNDLES],
  ['bundles signed with a key, and tags', TAGS_ALONE, TAGS_ALONE],
  ['bundles logged in Rekor v1, with timestamps', BUNDLES, BUNDLES],
  ['bundles with timestamps, without the time signed by the log', STRICT, STRICT],
  ['bundles about another image', NONE, NONE],
  ['bundles with a field too many', NONE, NONE],
  [
    'bundles with upper-case digests',
    ['cosign@2.6', 'kyverno-bundle', 'gh'],
    ['cosign@2.6', 'kyverno-bundle', 'gh'],
  ],
  ['bundles whose predicate is a string', NONE, NONE],
  ['provenance of a stranger among bundles', BUNDLES, BUNDLES],
  ['bundles of a stranger, and our tags', TAGS_ALONE, TAGS_ALONE],
  ['bundles logged in Rekor v2, with timestamps', STAMPED, STAMPED],
  ['bundles logged in Rekor v2, without timestamps', NONE, NONE],
  ['Rekor v2, another index in the proof', STAMPED, STAMPED],
  ['Rekor v2, another tree size in the proof', STAMPED, STAMPED],
  ['Rekor v2, another root hash in the proof', STAMPED, STAMPED],
  ['Rekor v2, another hash in the proof', NONE, NONE],
  ['Rekor v2, another signature in the log entry', SELF_MADE, SELF_MADE],
  ['Rekor v2, a signature in the log entry that is no base64, and tags', TAGS, TAGS],
  ['an attestation about another image', TAGS, NONE],
  [
    'an attestation with a field too many',
    TAGS,
    but(TAGS, 'cosign@3.1', 'cosign@3.0', 'kyverno-cosign', 'kyverno-ivp@1.19'),
  ],
  ['an attestation with upper-case digests', TAGS, NONE],
  ['an attestation whose predicate is a string', TAGS, ['cosign@2.6', 'cosign@2.4', 'kyverno-ivp@1.16']],
  ['a signature of another image', NONE, NONE],
  ['provenance of a stranger in the same tag', TAGS, but(TAGS, 'kyverno-cosign')],
  ['a scan of a stranger in the same tag', TAGS, TAGS],
  ['tags with layers of another type', TAGS, TAGS],
  ['tags with a layer signed with a key', TAGS, TAGS],
  ['tags with 1000 layers', TAGS, NONE],
  ['tags with 1001 layers', NONE, NONE],
  ['tags of a stranger', NONE, NONE],
  ['tags without the chain', but(TAGS, 'kyverno-cosign'), but(TAGS, 'kyverno-cosign')],
  ['tags with certificates on one line', NONE, NONE],
  ['tags with a chain that has no newline at its end', TAGS, TAGS],
  ['tags with an altered time of the log', NONE, NONE],
  ['an attestation in another serialisation than was logged', TAGS, NONE],
];

let sigstore: FakeSigstore;
beforeAll(async () => {
  sigstore = await startSigstore();
});
afterAll(() => sigstore.close());

describe('every lens', () => {
  it.each(ADMITTED)('%s', async (name, signature, provenance) => {
    const one = caseNamed(name);
    const view = await viewOf(one, sigstore);
    const identity = identityOf(one, sigstore.issuer);
    const admitting = (want: LensQuestion['want']) =>
      askLenses(view, { want, identity }, [...LENSES.values()])
        .filter(({ admits }) => admits)
        .map(({ lens }) => lens);
    expect({ signature: admitting('signature'), provenance: admitting('provenance') }).toEqual({
      signature,
      provenance,
    });
  });

  it('is asked about every case', () => {
    expect(ADMITTED.map(([name]) => name)).toEqual(LENS_CASES.map(({ name }) => name));
  });
});

describe('what a lens says', () => {
  it.each<[name: string, lens: string, want: LensQuestion['want'], why: RegExp, fix: RegExp | undefined]>([
    [
      'bundles',
      'cosign@2.4',
      'signature',
      /no \.sig tag; it does not read bundles$/,
      /^signature-format: both/,
    ],
    ['bundles', 'kyverno-cosign', 'provenance', /no \.att tag$/, /^signature-format: both, or legacy$/],
    ['tags', 'gh', 'provenance', /finds no bundle of type https:\/\/slsa\.dev/, /^signature-format: both/],
    [
      'half: signature as bundle, provenance in a tag',
      'cosign@3.1',
      'provenance',
      /^no bundle of this identity is of type/,
      /bundles hide the \.att tag$/,
    ],
    [
      '51 referrers',
      'kyverno-bundle',
      'signature',
      /^51 referrers are listed, and Kyverno stops at 50$/,
      /oras/,
    ],
    [
      'entries that name the type of the config',
      'kyverno-bundle',
      'provenance',
      /2 entries do not name the type of a bundle$/,
      /^sign again with this action/,
    ],
    ['something malformed among bundles', 'gh', 'provenance', /^gh fails on .+ is no bundle$/, /^delete/],
    ['an entry whose manifest is gone', 'kyverno-bundle', 'signature', /no such image manifest$/, /^delete/],
    [
      'referrers API that lists nothing, bundles',
      'cosign@3.1',
      'signature',
      /the referrers API lists nothing, and then the sha256-… tag is not asked for$/,
      /^signature-format: both$/,
    ],
    [
      'referrers API that answers 405, bundles',
      'gh',
      'provenance',
      /the referrers API answers 405$/,
      /read tags/,
    ],
    [
      'provenance of a stranger in the same tag',
      'kyverno-cosign',
      'provenance',
      /and one is not: it is signed by https:\/\/github\.com\/stranger\/tool\//,
      /type: SigstoreBundle/,
    ],
    [
      'tags without the chain',
      'kyverno-cosign',
      'signature',
      /certificates between/,
      /stores the whole chain$/,
    ],
    [
      'bundles logged in Rekor v2, with timestamps',
      'cosign@2.6',
      'signature',
      /does not verify/,
      /--use-signed-timestamps/,
    ],
    ['both layouts, another issuer', 'gh', 'provenance', /its identity was issued by/, undefined],
    ['both layouts, another identity', 'cosign@3.1', 'signature', /^none of the 2 bundles counts/, undefined],
  ])('%s: %s, %s', async (name, lens, want, why, fix) => {
    const one = caseNamed(name);
    const [answer] = askLenses(
      await viewOf(one, sigstore),
      { want, identity: identityOf(one, sigstore.issuer) },
      parseLensIds(lens),
    );
    expect(answer).toMatchObject({ lens, admits: false });
    expect(answer?.why).toMatch(why);
    if (fix) expect(answer?.fix).toMatch(fix);
    else expect(answer).not.toHaveProperty('fix');
  });

  it('of any predicate type', async () => {
    const one = caseNamed('a scan of a stranger in the same tag');
    const predicateType = 'https://cosign.sigstore.dev/attestation/vuln/v1';
    const identity = identityOf(one, sigstore.issuer);
    const question = { want: { predicateType }, identity };
    const lenses = parseLensIds('cosign@2.4');
    const view = await viewOf(one, sigstore);
    expect(askLenses(view, question, lenses)[0]?.admits).toBe(false);
    const stranger = { ...identity, san: identity.san.replace('octo-org/octo-repo', 'stranger/tool') };
    expect(askLenses(view, { ...question, identity: stranger }, lenses)[0]?.admits).toBe(true);
  });
});

describe('ids of lenses', () => {
  it.each([
    ['cosign@2.4', ['cosign@2.4']],
    ['cosign', ['cosign@3.1']],
    ['kyverno-ivp, gh', ['kyverno-ivp@1.19', 'gh']],
    ['gh,gh', ['gh']],
    ['policy-controller', ['policy-controller']],
    ['all', ALL],
  ])('%s', (text, ids) => {
    expect(parseLensIds(text).map(({ release }) => release.id)).toEqual(ids);
  });

  it.each(['cosign@1', 'kyverno', 'gh@2', 'constructor'])('%s is none', async (text) => {
    const failure = await failureOf(async () => parseLensIds(text));
    expect(failure).toMatchObject({ code: 'lens-unknown' });
    expect(failure.why).toContain('kyverno-ivp@1.19');
  });
});
