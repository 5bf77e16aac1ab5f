import type { Rule } from '../../../finding/rule.ts';
import type { LocatedNode } from '../../../text/located-yaml.ts';
import { containersOnly } from './containers-only.ts';
import { externalDataErrorsIgnored } from './external-data-errors-ignored.ts';
import { imageVolumesUnseen } from './image-volumes-unseen.ts';
import { repoPrefixWithoutSlash } from './repo-prefix-without-slash.ts';
import { scope } from './scope.ts';
import { tagByText } from './tag-by-text.ts';
import { templatePathMissesPods } from './template-path-misses-pods.ts';
import { unmaintainedProvider } from './unmaintained-provider.ts';

export const TEMPLATE_RULES: readonly Rule<LocatedNode>[] = [
  containersOnly,
  externalDataErrorsIgnored,
  imageVolumesUnseen,
  tagByText,
  templatePathMissesPods,
  unmaintainedProvider,
];

export const CONSTRAINT_RULES: readonly Rule<LocatedNode>[] = [repoPrefixWithoutSlash, scope];
