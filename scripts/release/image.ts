// `npm run image`: the container image, an index of the layers that `npm run layer` wrote on the machines of their
// architectures, as an archive of an OCI image layout (github.com/opencontainers/image-spec, v1.1).
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { projectName, project, toolVersion } from '../../src/shared/tool.ts';
import { sha256Digest } from '../../src/subject/digest.ts';
import { imageFile, layerFile, RELEASE } from './folder.ts';
import { COMMAND, USER } from './root-file-system.ts';
import type { Source } from './sbom.ts';
import { type Entry, tar } from './tar.ts';

/** Architectures as Node names them, and as images do. */
const ARCHITECTURES = { x64: 'amd64', arm64: 'arm64' };
const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';
const INDEX = 'application/vnd.oci.image.index.v1+json';
const CONFIG = 'application/vnd.oci.image.config.v1+json';
const LAYER = 'application/vnd.oci.image.layer.v1.tar+gzip';

interface Layer {
  /** `amd64` */
  readonly architecture: string;
  readonly bytes: Buffer;
}

/** The archive; the same bytes for the same layers and commit. */
export function imageArchive(layers: readonly Layer[], source: Source): Buffer {
  const blobs: Record<string, Entry> = {};
  const put = (mediaType: string, content: Buffer | object) => {
    const bytes = Buffer.isBuffer(content) ? content : Buffer.from(JSON.stringify(content));
    const digest = sha256Digest(bytes);
    blobs[`blobs/${digest.replace(':', '/')}`] = bytes;
    return { mediaType, digest, size: bytes.length };
  };
  const manifests = layers.map(({ architecture, bytes }) => {
    const config = put(CONFIG, configOf(architecture, sha256Digest(gunzipSync(bytes)), source));
    const manifest = { schemaVersion: 2, mediaType: MANIFEST, config, layers: [put(LAYER, bytes)] };
    return { ...put(MANIFEST, manifest), platform: { architecture, os: 'linux' } };
  });
  const annotations = annotationsOf(source);
  const index = put(INDEX, { schemaVersion: 2, mediaType: INDEX, manifests, annotations });
  return tar({
    'oci-layout': JSON.stringify({ imageLayoutVersion: '1.0.0' }),
    'index.json': JSON.stringify({ schemaVersion: 2, mediaType: INDEX, manifests: [index] }),
    'blobs/': '',
    'blobs/sha256/': '',
    ...blobs,
  });
}

function configOf(architecture: string, layer: string, source: Source) {
  return {
    created: source.created,
    architecture,
    os: 'linux',
    config: {
      User: `${USER}:${USER}`,
      Env: ['PATH=/usr/bin', 'HOME=/home/nonroot'],
      Entrypoint: [`/${COMMAND}`],
      Labels: annotationsOf(source),
    },
    rootfs: { type: 'layers', diff_ids: [layer] },
  };
}

/** github.com/opencontainers/image-spec, annotations.md */
function annotationsOf({ commit, created }: Source): Record<string, string> {
  return {
    'org.opencontainers.image.created': created,
    'org.opencontainers.image.licenses': 'Apache-2.0',
    'org.opencontainers.image.revision': commit,
    'org.opencontainers.image.version': toolVersion,
    // A place-holder is no source.
    ...(project.release && { 'org.opencontainers.image.source': `https://github.com/${projectName}` }),
  };
}

/** Of the commit that is checked out. */
export function checkedOut(): Source {
  const text = execFileSync('git', ['log', '-1', '--format=%H %ct'], { encoding: 'utf8' });
  const [commit = '', seconds] = text.trim().split(' ');
  return { commit, created: new Date(Number(seconds) * 1000).toISOString() };
}

/** The layers that are there. @throws Error when there is none */
export function layersIn(folder: string): Layer[] {
  const layers = Object.entries(ARCHITECTURES).flatMap(([name, architecture]) => {
    const file = path.join(folder, layerFile(name));
    return existsSync(file) ? [{ architecture, bytes: readFileSync(file) }] : [];
  });
  if (layers.length === 0) throw new Error(`no layer in ${folder}: run npm run layer`);
  return layers;
}

if (import.meta.main) {
  writeFileSync(path.join(RELEASE, imageFile), imageArchive(layersIn(RELEASE), checkedOut()));
  console.log(`${RELEASE}/${imageFile}`);
}
