import type { ImageName, Images, SignerKind } from './images.ts';

/** How an image gets into the cluster. */
export type Way =
  | 'container'
  | 'init container'
  | 'ephemeral container'
  | 'kubectl set image'
  | 'kubectl debug'
  | 'Deployment';

/** One row of the table. */
export interface Attack {
  readonly name: string;
  readonly way: Way;
  /** The signers that it is one for; default: all. */
  readonly signers?: readonly SignerKind[];
  /** The image, in each spelling that is tried: all of them have to be refused. */
  images(images: Images): readonly string[];
}

/** The one that is no attack: it has to be admitted. */
export const SIGNED: Attack = { name: 'the image just signed', way: 'container', images: by('signed') };

const KEYLESS = ['keyless'] as const;

/** What an engine that reads signatures has to refuse. */
export const ATTACKS: readonly Attack[] = [
  pod('unsigned', 'unsigned'),
  { ...pod('signed by another repository', 'other-repository'), signers: KEYLESS },
  { ...pod('signed by another workflow', 'other-workflow'), signers: KEYLESS },
  { ...pod('signed from another branch', 'other-branch'), signers: KEYLESS },
  { ...pod("another identity's provenance", 'other-provenance'), signers: KEYLESS },
  { ...pod('signed with another key', 'other-key'), signers: ['key'] },
  { name: 'changed digest', way: 'container', images: changed },
  { name: 'unsigned init container', way: 'init container', images: by('unsigned') },
  { name: 'unsigned ephemeral container', way: 'ephemeral container', images: by('unsigned') },
  { name: 'kubectl set image', way: 'kubectl set image', images: by('unsigned') },
  { name: 'kubectl debug', way: 'kubectl debug', images: by('unsigned') },
  { name: 'Deployment', way: 'Deployment', images: by('unsigned') },
  pod("another image's signature", 'copied'),
  { name: 'by tag', way: 'container', images: tagged },
  { name: 'another spelling of the registry', way: 'container', images: spelled },
];

/** The same ways for an engine that only asks for digests: the image is the signed one, by its tag. */
export const BY_TAG: readonly Attack[] = ATTACKS.map((attack) => {
  const unsigned = attack.way !== 'container';
  return unsigned ? { ...attack, images: tagged } : attack;
});

function pod(name: string, image: ImageName): Attack {
  return { name, way: 'container', images: by(image) };
}

function by(name: ImageName) {
  return (images: Images) => [images.reference(name)];
}

function tagged({ registry, repository, tag }: Images): string[] {
  return [`${registry.host}/${repository}:${tag}`];
}

/** The tag is that of the signed image; the digest counts. */
function changed(images: Images): string[] {
  return tagged(images).map((tag) => tag + digestOf(images.reference('unsigned')));
}

/** Whoever pulls asks the same registry; what differs is the text that policies compare. */
function spelled(images: Images): string[] {
  const { host } = images.registry;
  const rest = images.reference('unsigned').slice(host.length);
  const spellings = host.includes(':') ? [host.toUpperCase()] : [host.toUpperCase(), `${host}:443`];
  return spellings.map((spelling) => spelling + rest);
}

function digestOf(reference: string): string {
  return reference.slice(reference.indexOf('@'));
}
