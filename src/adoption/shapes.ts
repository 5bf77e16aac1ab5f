/** A way in which images are signed today. */
export interface Shape {
  readonly title: string;
  /** Of docs/, where what becomes of it is written. */
  readonly page: string;
}

const COSIGN = 'migrate/from-cosign.md';
const ATTEST = 'migrate/from-github-attest.md';
const GENERATOR = 'migrate/from-slsa-github-generator.md';

/** All that are recognised. */
export const SHAPES = {
  'cosign-digest': { title: 'cosign signs by digest', page: COSIGN },
  'cosign-tag': { title: 'cosign signs by tag', page: `${COSIGN}#by-tag` },
  'github-attest': { title: "GitHub's attest action", page: ATTEST },
  'generator-job': { title: 'slsa-github-generator, called by a job', page: GENERATOR },
  'generator-step': { title: 'slsa-github-generator, named by a step', page: `${GENERATOR}#as-a-step` },
  key: { title: 'a key of cosign', page: `${COSIGN}#keys` },
  'private-instance': { title: 'a Sigstore of its own', page: `${COSIGN}#a-sigstore-of-your-own` },
  'signed-later': { title: 'what another run built is signed', page: `${COSIGN}#signed-later` },
  buildah: { title: 'podman or buildah pushes', page: `${COSIGN}#podman-and-buildah` },
  ko: { title: 'ko builds', page: `${COSIGN}#ko` },
  goreleaser: { title: 'GoReleaser signs images', page: `${COSIGN}#goreleaser` },
  script: { title: 'a script signs', page: `${COSIGN}#scripts` },
  action: { title: 'an action of the repository signs', page: `${COSIGN}#actions-of-your-own` },
  notation: { title: 'notation signs', page: `${COSIGN}#notation` },
} as const satisfies Readonly<Record<string, Shape>>;

export type ShapeId = keyof typeof SHAPES;
