import type { Step } from '../../workflow/workflow.ts';

/** Owners whose actions do one thing each; those of others may do anything, such as installing cosign. */
const PLAIN: readonly string[] = [
  'actions',
  'anchore',
  'aquasecurity',
  'aws-actions',
  'azure',
  'docker',
  'github',
  'google-github-actions',
  'hadolint',
  'softprops',
];
/** Programs that run what is written elsewhere, and files of scripts. */
const OPAQUE =
  /(?:^|[\s;&|(])(?:\.{0,2}\/\S|(?:make|just|task|mage|nix|devbox|mise|asdf|npm|npx|pnpm|yarn|goreleaser|ko|melange|apko|earthly|dagger|bazel|python3?|node|go run|cargo|source|eval)\b)|\.(?:sh|bash|py|js|mjs|ts|rb)\b/;

/** Whether nothing in a step can do what is not seen here: no action of others, no script in another file. */
export function isTransparent({ uses, script, node }: Step): boolean {
  if (uses) return uses.kind === 'repository' && PLAIN.includes(uses.repository.split('/')[0] ?? '');
  if (!script) return node?.at('run') === undefined;
  return !OPAQUE.test(script.text);
}
