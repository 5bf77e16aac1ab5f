/** What stood in a registry at some time in this run, read or written: that it does not is doubted then. */
export class There {
  readonly #names = new Set<string>();

  /** @param reference tag or digest */
  add(path: string, reference: string): void {
    this.#names.add(`${path} ${reference}`);
  }

  has(path: string, reference: string): boolean {
    return this.#names.has(`${path} ${reference}`);
  }
}
