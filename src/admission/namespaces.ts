/** What is known of the namespaces of a cluster. */
export interface NamespaceFacts {
  /** Labels by name, of those that stand among the manifests. */
  readonly labels: ReadonlyMap<string, Readonly<Record<string, string>>>;
  /** That of objects which name none; undefined: not known. */
  readonly assumed: string | undefined;
}
