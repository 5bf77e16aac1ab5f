/** RFC 3339, whole seconds, UTC: `2026-01-31T18:00:00Z`. */
export function utcSeconds(time: Date): string {
  return time.toISOString().replace(/\.\d+Z$/, 'Z');
}

/** The same as the value of a label of Kubernetes, which takes no colon. */
export function utcLabel(time: Date): string {
  return utcSeconds(time).replaceAll(':', '-');
}
