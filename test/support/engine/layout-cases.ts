import type { LensCase } from './case.ts';
import { beside, both, complete, type Json } from './pieces.ts';
import { BUNDLE, COSIGN_SIGN, EMPTY, jsonBytes, SLSA, type Workbench } from './workbench.ts';

/** So many referrers that are no bundles. */
async function documents(bench: Workbench, count: number) {
  const entries = [];
  for (let i = 0; i < count; i += 1) {
    const content = jsonBytes({ spdxVersion: 'SPDX-2.3', name: `${i}` });
    entries.push(await bench.referrer(content, { artifactType: 'application/spdx+json' }));
  }
  return entries;
}

/** What is where, and how it is listed. */
export const LAYOUT_CASES: readonly LensCase[] = [
  { name: 'nothing', arrange: async () => undefined },
  { name: 'both layouts', arrange: complete },
  { name: 'both layouts, referrers API', api: 'lists', arrange: complete },
  { name: 'both layouts, another identity', asks: 'another identity', arrange: complete },
  { name: 'both layouts, another issuer', asks: 'another issuer', arrange: complete },
  { name: 'both layouts, the issuer in upper case', asks: 'the issuer in upper case', arrange: complete },
  { name: 'bundles', arrange: async (bench) => bench.bundles(...(await both(bench))) },
  {
    name: 'bundles, referrers API',
    api: 'lists',
    arrange: async (bench) => bench.bundles(...(await both(bench))),
  },
  { name: 'tags', arrange: (bench) => bench.legacy() },
  { name: 'referrers API that lists nothing, bundles', api: 'empty list', arrange: (bench) => beside(bench) },
  { name: 'referrers API that lists nothing, both', api: 'empty list', arrange: complete },
  { name: 'referrers API that answers 405, bundles', api: '405', arrange: (bench) => beside(bench) },
  { name: 'referrers API that answers 405, both', api: '405', arrange: complete },

  {
    name: 'half: signature as bundle, provenance in a tag',
    arrange: async (bench) => {
      await bench.legacy();
      await bench.bundles(await bench.attest(COSIGN_SIGN));
    },
  },
  {
    name: 'half: provenance as bundle, signature in a tag',
    arrange: async (bench) => {
      await bench.tag('sig', await bench.signature());
      await bench.bundles(await bench.attest(SLSA));
    },
  },
  { name: 'provenance bundle alone', arrange: async (bench) => bench.bundles(await bench.attest(SLSA)) },
  { name: 'signature tag alone', arrange: async (bench) => bench.tag('sig', await bench.signature()) },

  {
    name: 'entries that name the type of the config',
    arrange: async (bench) => {
      const entries = [];
      for (const one of await both(bench))
        entries.push({ ...(await bench.bundle(one)), artifactType: EMPTY });
      await bench.index(...entries);
    },
  },
  {
    name: 'an SBOM among bundles',
    arrange: async (bench) => beside(bench, ...(await documents(bench, 1))),
  },
  { name: '50 referrers', arrange: async (bench) => beside(bench, ...(await documents(bench, 48))) },
  { name: '51 referrers', arrange: async (bench) => beside(bench, ...(await documents(bench, 49))) },
  {
    name: 'something malformed among bundles',
    arrange: async (bench) => beside(bench, await bench.referrer(Buffer.from('no bundle'))),
  },
  {
    name: 'something malformed alone, and tags',
    arrange: async (bench) => {
      await bench.legacy();
      await bench.index(await bench.referrer(Buffer.from('no bundle')));
    },
  },
  {
    name: 'a bundle with an unknown field among bundles',
    arrange: async (bench) => {
      const alter = (bundle: Json) => ({ ...bundle, extra: true });
      await beside(bench, await bench.bundle(await bench.attest(SLSA), { alter }));
    },
  },
  {
    name: 'an entry whose manifest is gone',
    arrange: async (bench) => {
      const gone = await bench.bundle(await bench.attest(SLSA));
      await beside(bench, gone);
      await bench.remove(gone);
    },
  },
  {
    name: 'a bundle manifest with two layers',
    arrange: async (bench) => {
      const entries = [];
      for (const one of await both(bench)) entries.push(await bench.bundle(one, { layers: 2 }));
      await bench.index(...entries);
    },
  },
  {
    name: 'a bundle manifest without layers among bundles',
    arrange: async (bench) => beside(bench, await bench.referrer(Buffer.from('{}'), { layers: 0 })),
  },
  {
    name: 'bundles in a layer of another type',
    arrange: async (bench) => {
      const entries = [];
      for (const one of await both(bench)) {
        entries.push(await bench.bundle(one, { layerType: 'application/json' }));
      }
      await bench.index(...entries);
    },
  },
  {
    name: 'bundles behind entries and manifests of another type',
    arrange: async (bench) => {
      const entries = [];
      for (const one of await both(bench)) {
        entries.push(await bench.bundle(one, { artifactType: 'application/json', layerType: BUNDLE }));
      }
      await bench.index(...entries);
    },
  },
  {
    name: 'a layer of more than 10 MB among bundles',
    arrange: async (bench) => beside(bench, await bench.referrer(Buffer.alloc(10_000_001, ' '))),
  },
  { name: 'an index tag that holds a signature manifest', arrange: (bench) => bench.legacy() },
];
