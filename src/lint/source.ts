import type { PolicyKind } from '../engine/policy-kind.ts';
import type { LocatedNode } from '../text/located-yaml.ts';
import type { Place } from '../text/place.ts';
import type { SourceText } from '../text/source-text.ts';

/** One thing in a file that rules look at, recognised by what it holds. */
export type Source = YamlSource | ShellSource;

export interface YamlSource {
  readonly kind: PolicyKind | 'workflow' | 'action' | 'goreleaser';
  readonly file: SourceText;
  readonly root: LocatedNode;
  /** Whether it stands in a code block of a page. */
  readonly isMarkdown: boolean;
  /** Whether it is a template that was not rendered: what is not there may still come. */
  readonly isTemplate: boolean;
}

/** Commands in a code block of a page. */
export interface ShellSource {
  readonly kind: 'shell';
  readonly file: SourceText;
  readonly place: Place;
  readonly isMarkdown: true;
  readonly isTemplate: false;
}

export type SourceKind = Source['kind'];
export type SourceOf<K extends SourceKind> = K extends 'shell' ? ShellSource : YamlSource;
