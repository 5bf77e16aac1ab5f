import { ASK_OPTIONS, type AskOptions } from './ask-options.ts';
import { option, type OptionGroup } from './option-spec.ts';

/** What can be asked of `probe`. */
export interface ProbeOptions extends AskOptions {
  readonly kubeconfig?: string;
  readonly context?: string;
  readonly namespace?: string;
}

const CLUSTER: OptionGroup = {
  title: 'Which cluster',
  options: [
    option('kubeconfig', 'file', 'default: $KUBECONFIG, or ~/.kube/config'),
    option('context', 'name', 'context in it (default: the current one)'),
    option('namespace', 'name', 'where to ask (default: that of the context)'),
  ],
};

/** No signature is verified here, so that no root counts. */
const HOW = {
  ...ASK_OPTIONS,
  options: ASK_OPTIONS.options.filter(({ name }) => !['trusted-root', 'offline'].includes(name)),
};

export const PROBE_OPTIONS: readonly OptionGroup[] = [CLUSTER, HOW];
