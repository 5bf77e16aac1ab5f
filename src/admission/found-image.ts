/** What an image is to the object that names it. */
export type ImageRole =
  | 'container'
  | 'init'
  | 'sidecar'
  | 'ephemeral'
  | 'volume'
  | 'operator-field'
  | 'environment'
  | 'argument'
  | 'annotation'
  | 'settings'
  | 'artifact'
  | 'unmapped';

/** Where an image is named. */
export interface ImageSource {
  readonly file: string;
  /** Counted from 1: of the document, or of the value where that is known. */
  readonly line: number;
  /** As the API has it: `Deployment`. */
  readonly kind: string;
  /** Without its version; empty for the core group. */
  readonly group: string;
  readonly namespace?: string;
  readonly name: string;
  /** `spec.template.spec.containers[0].image` */
  readonly path: string;
}

/** What decides whether an engine's rule for an object applies, besides its kind. */
export interface ObjectFacts {
  readonly labels: Readonly<Record<string, string>>;
  /** Whether it is a Pod that runs now, as the cluster says. */
  readonly isRunning: boolean;
  /** Images of all its containers, as they are written: an exception is for all of them or none. */
  readonly images: readonly string[];
}

export interface FoundImage {
  /** As it is written. */
  readonly image: string;
  readonly role: ImageRole;
  readonly from: ImageSource;
  readonly object: ObjectFacts;
  /** `sha256:…` that a running Pod has in place of it. */
  readonly running?: string;
}

/** Something in the manifests that could not be looked at, or was not. */
export interface ManifestProblem {
  readonly file: string;
  readonly line: number;
  readonly message: string;
  readonly fix?: string;
}

/** Roles of what stands in the lists of containers. */
export const CONTAINER_ROLES: readonly ImageRole[] = ['container', 'init', 'sidecar', 'ephemeral'];

/** Whether an engine may ever see an image of this role in a Pod that is to be created. */
export const IN_PODS: Readonly<Record<ImageRole, boolean | undefined>> = {
  container: true,
  init: true,
  sidecar: true,
  ephemeral: true,
  volume: false,
  'operator-field': true,
  environment: true,
  argument: true,
  annotation: true,
  settings: undefined,
  artifact: false,
  unmapped: undefined,
};
