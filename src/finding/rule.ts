import type { Problem, Severity } from './finding.ts';

/** One rule. `S` is what it looks at: a document that a reader understood, with its places. */
export interface Rule<S> {
  /** Family and name, as in docs/rules/. */
  readonly id: string;
  /** A finding's may differ, with the version of the engine for one. */
  readonly severity: Severity;
  /** What is wrong, in a few words: the title of its page, and of its alerts. */
  readonly title: string;
  /** Whether `fix` has changes of text for some of its findings. */
  readonly isFixable?: boolean;
  /** Another linter that reports the same. */
  readonly alsoIn?: 'zizmor' | 'actionlint';
  check(subject: S, context: RuleContext): readonly Problem[];
}

/** What is known beside the document. */
export interface RuleContext {
  /** Versions of engines that were asked for, such as `1.16`, by the engine's name. */
  readonly engines: ReadonlyMap<string, string>;
  /** The repository that the files are of: `owner/name`. */
  readonly repository: string | undefined;
  /** Whether it stands in a code block of a page, where a name may be an example. */
  readonly isMarkdown: boolean;
}

/** Whether the engine may be older than a version: it is, or nobody said which it is. */
export function mayBeBefore(context: RuleContext, engine: string, version: string): boolean {
  return !context.engines.has(engine) || !isAtLeast(context, engine, version);
}

/** Whether the engine is of this version or newer; the newest, where nobody said which. */
export function isAtLeast({ engines }: RuleContext, engine: string, version: string): boolean {
  const asked = engines.get(engine);
  if (asked === undefined) return true;
  const [a, b] = [asked, version].map((text) => text.replace(/^v/, '').split('.').map(Number));
  for (const [place, number] of (b ?? []).entries()) {
    const own = a?.[place] ?? Number.POSITIVE_INFINITY;
    if (own !== number) return own > number;
  }
  return true;
}
