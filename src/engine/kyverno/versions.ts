/** API version of the policies of a release; each is served for some releases more. */
const API_VERSIONS: Readonly<Record<string, string>> = {
  '1.19': 'v1',
  '1.18': 'v1',
  '1.17': 'v1',
  '1.16': 'v1beta1',
  '1.15': 'v1alpha1',
  '1.14': 'v1alpha1',
};

/** Releases whose ImageValidatingPolicy is written, the newest first. */
export const IVP_VERSIONS: readonly string[] = Object.keys(API_VERSIONS);

/** The first minor version whose expressions know the time: `time.now()` (pkg/cel/libs/time; 1.16 has none). */
const HAS_CLOCK = 17;

export function hasClock(version: string): boolean {
  return Number(version.slice(2)) >= HAS_CLOCK;
}

/** `policies.kyverno.io/v1` */
export function apiVersionOf(version: string): string {
  return `policies.kyverno.io/${API_VERSIONS[version] ?? 'v1'}`;
}
