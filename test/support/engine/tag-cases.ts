import type { LensCase } from './case.ts';
import { type Json, oneFieldMore, otherImage, stringPredicate, upperCase } from './pieces.ts';
import { jsonBytes, type Layer, SLSA, type Workbench } from './workbench.ts';

const CHAIN = 'dev.sigstore.cosign/chain';
const REKOR = 'dev.sigstore.cosign/bundle';

async function legacyWith(bench: Workbench, change: (layer: Layer) => Layer): Promise<void> {
  await bench.tag('sig', change(await bench.signature()));
  await bench.tag('att', change(await bench.attestation(await bench.attest(SLSA))));
}

function annotated(name: string, change: (text: string) => string) {
  return (layer: Layer): Layer => {
    const annotations = { ...layer.annotations, [name]: change(layer.annotations[name] ?? '') };
    return { ...layer, annotations };
  };
}

async function sayingInLayers(bench: Workbench, say: (statement: Json) => Json): Promise<void> {
  await bench.tag('sig', await bench.signature());
  await bench.tag('att', await bench.attestation(await bench.attest(SLSA, 'us', { say })));
}

/** A tag with so many layers, of which the first is ours. */
async function crowded(bench: Workbench, count: number): Promise<void> {
  const own = await bench.signature();
  await bench.tag('sig', own, ...Array<Layer>(count - 1).fill(withoutProof(own)));
}

/** As `cosign sign --key` leaves it. */
function withoutProof({ annotations, ...layer }: Layer): Layer {
  const signature = 'dev.cosignproject.cosign/signature';
  return { ...layer, annotations: { [signature]: annotations[signature] ?? '' } };
}

/** What is under the tags of cosign. */
export const TAG_CASES: readonly LensCase[] = [
  { name: 'an attestation about another image', arrange: (bench) => sayingInLayers(bench, otherImage) },
  { name: 'an attestation with a field too many', arrange: (bench) => sayingInLayers(bench, oneFieldMore) },
  {
    name: 'an attestation with upper-case digests',
    arrange: (bench) => sayingInLayers(bench, upperCase(bench)),
  },
  {
    name: 'an attestation whose predicate is a string',
    arrange: (bench) => sayingInLayers(bench, stringPredicate),
  },
  {
    name: 'a signature of another image',
    arrange: async (bench) => bench.tag('sig', await bench.signature('us', `sha256:${'0'.repeat(64)}`)),
  },

  {
    name: 'provenance of a stranger in the same tag',
    arrange: async (bench) => {
      const layers = [];
      for (const who of ['stranger', 'us'] as const) {
        layers.push(await bench.attestation(await bench.attest(SLSA, who)));
      }
      await bench.tag('sig', await bench.signature());
      await bench.tag('att', ...layers);
    },
  },
  {
    name: 'a scan of a stranger in the same tag',
    arrange: async (bench) => {
      const scan = await bench.attest('https://cosign.sigstore.dev/attestation/vuln/v1', 'stranger');
      const own = await bench.attest(SLSA);
      await bench.tag('sig', await bench.signature('stranger'), await bench.signature());
      await bench.tag('att', await bench.attestation(scan), await bench.attestation(own));
    },
  },
  {
    name: 'tags with layers of another type',
    arrange: (bench) => legacyWith(bench, (layer) => ({ ...layer, mediaType: 'application/octet-stream' })),
  },
  {
    name: 'tags with a layer signed with a key',
    arrange: async (bench) => {
      const own = [await bench.signature(), await bench.attestation(await bench.attest(SLSA))] as const;
      await bench.tag('sig', withoutProof(own[0]), own[0]);
      await bench.tag('att', withoutProof(own[1]), own[1]);
    },
  },
  {
    name: 'tags with 1000 layers',
    arrange: (bench) => crowded(bench, 1000),
  },
  {
    name: 'tags with 1001 layers',
    arrange: (bench) => crowded(bench, 1001),
  },
  { name: 'tags of a stranger', arrange: (bench) => bench.legacy('stranger') },

  {
    name: 'tags without the chain',
    arrange: (bench) =>
      legacyWith(
        bench,
        annotated(CHAIN, () => ''),
      ),
  },
  {
    name: 'tags with certificates on one line',
    arrange: (bench) =>
      legacyWith(
        bench,
        annotated(CHAIN, (pem) => pem.replaceAll('-----\n-----', '----------')),
      ),
  },
  {
    name: 'tags with a chain that has no newline at its end',
    arrange: (bench) =>
      legacyWith(
        bench,
        annotated(CHAIN, (pem) => pem.trim()),
      ),
  },
  {
    name: 'tags with an altered time of the log',
    arrange: (bench) =>
      legacyWith(
        bench,
        annotated(REKOR, (json) =>
          json.replace(/"integratedTime":(\d+)/, (_, time) => `"integratedTime":${Number(time) + 1}`),
        ),
      ),
  },
  {
    name: 'an attestation in another serialisation than was logged',
    arrange: async (bench) => {
      const attested = await bench.attest(SLSA);
      const { signatures, payload, payloadType } = JSON.parse(attested.envelope.toString()) as Json;
      const content = jsonBytes({ signatures, payload, payloadType });
      await bench.tag('sig', await bench.signature());
      await bench.tag('att', await bench.attestation(attested, content));
    },
  },
];
