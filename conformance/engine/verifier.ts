import type { Lens } from '../../src/engine/lens.ts';
import type { Terms } from '../policies/terms.ts';
import type { CommandOutcome } from '../stack/command.ts';
import type { Instance } from '../stack/instance.ts';
import type { RegistryName } from '../stack/registries.ts';
import type { SignedImage, Signer, Written } from '../signing.ts';

/** The four things that the action attaches, in cosign's tags and as bundles. */
export type Artifact = '.sig' | '.att' | 'signature bundle' | 'provenance bundle';

/** Sets of artifacts, each of which proves something on its own. */
export type Proof = readonly (readonly Artifact[])[];

/** What is to be judged, and by which expectations. */
export interface Question {
  readonly image: SignedImage;
  readonly signer: Signer;
  /** For policies and other files that the command names. */
  readonly directory: string;
  /** Directory with the dist/ of this project. */
  readonly action: string;
}

/** The same for policies. */
export function termsOf({ image, signer }: Question): Terms {
  return { identity: { san: signer.identity, issuer: signer.issuer }, instance: image.instance };
}

export interface Command {
  readonly program: string;
  readonly args: readonly string[];
  /** On top of the stack's environment. */
  readonly env?: Readonly<Record<string, string>>;
}

/** A program that people run, with one way to ask it. */
export interface Verifier {
  /** As people call it: `cosign 3.1 verify-attestation`. */
  readonly name: string;
  /** As in `v3.1.3`. */
  version(): Promise<string>;
  /**
   * What its answer relies on: it must reject once every artifact of any one of these sets is gone.
   * Undefined: it reads nothing of what was written, and must reject in any case.
   */
  proof(written: Written): Proof | undefined;
  /** The expectations that it compares: it must reject when one of them is another. */
  readonly compares: readonly (keyof Signer)[];
  /** Where it gets the artifacts from. */
  readonly reads: 'registry' | 'file';
  command(question: Question): Promise<Command>;
  /** Whether it reports what is bad beside something good. */
  readonly reportsBad?: true;
  /** What it has said; default: 0 is yes, and everything else no. */
  answer?(outcome: CommandOutcome): Answer;
  /** What this project foretells it to say. */
  lens?(written: Written): VerifierLens;
}

/**
 * `qualified`: yes, but it reports something bad beside it. `unsigned`: it found nothing. `failure`: neither yes nor
 * no, which is never the right answer.
 */
export type Answer = 'accept' | 'qualified' | 'reject' | 'unsigned' | 'failure';

/** Of `src/engine`, with all that the command asks for. */
export interface VerifierLens {
  readonly lens: Lens;
  readonly wants: readonly ('signature' | 'provenance')[];
  /** Whether the command names the signer's workflow in place of the identity. */
  readonly toldWorkflow?: boolean;
}

export function hasLegacy({ format }: Written): boolean {
  return format !== 'bundle';
}

/** Registries whose answer about referrers keeps go-containerregistry from looking for the index. */
export const BLIND: readonly RegistryName[] = [
  // 405, where it takes 404, 400 and 406 for "no referrers API"
  'olareg',
  // 200 and nothing in the list
  'ghcr-empty',
];

/** Whether those that look for referrers can find bundles. */
export function hasBundles({ format, registry }: Written): boolean {
  return format !== 'legacy' && !BLIND.includes(registry);
}

/** The keys for programs that take no TrustedRoot, or only for bundles. With these set, they fetch none from TUF. */
export function legacyKeys(instance: Instance): Record<string, string> {
  return {
    SIGSTORE_ROOT_FILE: instance.fulcioChain,
    SIGSTORE_REKOR_PUBLIC_KEY: instance.rekorKey,
    SIGSTORE_CT_LOG_PUBLIC_KEY_FILE: instance.ctLogKey,
  };
}
