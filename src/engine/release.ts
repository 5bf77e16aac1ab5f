/** Releases of one program that find and judge images alike; data of its `facts.ts`. */
export interface Release {
  /** As users name them: `cosign@3.1`. */
  readonly id: string;
  /** What people call the program, and the kind of policy or command where it has several. */
  readonly program: string;
  /** The first of them: `2.6.3`, or `3.1` with all that begin so. */
  readonly from: string;
  /** The last of them, likewise; undefined: the newest. */
  readonly to?: string;
  /** What else runs or reads in this way, or does not. */
  readonly remark?: string;
  /** What the release that the conformance run has is built with. */
  readonly libraries: Libraries;
}

/** Versions of the Go libraries that decide how a program lists and verifies: `1.2.2`. */
export interface Libraries {
  readonly goContainerRegistry: string;
  readonly sigstoreGo: string;
}

/**
 * go-containerregistry reads further pages of the referrers API since its pull request 2446; 0.22.1 is the last
 * release without it (pkg/v1/remote/referrers.go).
 */
export function readsFurtherPages({ goContainerRegistry }: Libraries): boolean {
  return compareVersions(goContainerRegistry, '0.22.1') > 0;
}

/** sigstore-go makes the body of an entry in Rekor v2 itself since 1.2 (pkg/verify/tlog.go). */
export function makesRekor2Body({ sigstoreGo }: Libraries): boolean {
  return compareVersions(sigstoreGo, '1.2.0') >= 0;
}

/** `3.1 and later`, `2.6.3 to 2.6.5`, or the one there is. */
export function versionsOf({ from, to, remark }: Release): string {
  const range = to === undefined ? `${from} and later` : from === to ? from : `${from} to ${to}`;
  return remark === undefined ? range : `${range}; ${remark}`;
}

/** Negative: `a` is older. Both as in `1.2.3`. */
function compareVersions(a: string, b: string): number {
  const [left, right] = [a, b].map((version) => version.split('.').map(Number));
  const differences = (left ?? []).map((part, nth) => part - (right?.[nth] ?? 0));
  return differences.find((difference) => difference !== 0) ?? 0;
}
