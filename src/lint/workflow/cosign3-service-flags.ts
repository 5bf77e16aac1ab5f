import type { Problem } from '../../finding/finding.ts';
import { type CosignCall, cosignCalls, cosignVersionIn, flagText } from '../../workflow/cosign.ts';
import { type Flag, flagOf, isOn } from '../../workflow/program.ts';
import { addedFlag } from './edits.ts';
import type { WorkflowRule } from './rule.ts';

const SIGNS: readonly string[] = ['sign', 'attest', 'sign-blob', 'attest-blob'];
/** Services and the addresses that cosign takes for its own (pkg/cosign options, 3.1). */
const SERVICES: Readonly<Record<string, string>> = {
  '--rekor-url': 'https://rekor.sigstore.dev',
  '--fulcio-url': 'https://fulcio.sigstore.dev',
  '--oidc-issuer': 'https://oauth2.sigstore.dev/auth',
  '--timestamp-server-url': '',
};

export const cosign3ServiceFlags: WorkflowRule = {
  id: 'workflow/cosign3-service-flags',
  severity: 'error-never',
  title: 'Options that cosign 3 refuses beside its signing configuration',
  isFixable: true,
  check: (workflow) => cosignCalls(workflow).flatMap(refused),
};

function refused(call: CosignCall): Problem[] {
  const { args, command, step, script } = call;
  const isPage = step.job.workflow.kind === 'page';
  const version = cosignVersionIn(step.job);
  const isThird = version ? version[0] >= 3 : isPage;
  const hasWayOut = isOn(args, '--use-signing-config') === false || flagOf(args, '--signing-config');
  if (!isThird || hasWayOut || !SIGNS.includes(command)) return [];
  const [flag, answer] = firstRefused(call) ?? [];
  if (!flag) return [];
  return [
    {
      at: script.source.place(flag),
      severity: isPage ? 'warning' : 'error-never',
      message: `cosign 3 stops with "${answer}": ${flag.name} does not go with its signing configuration.`,
      fix: `leave ${flag.name} out, or add --use-signing-config=false`,
      edits: addedFlag(call, '--use-signing-config=false'),
    },
  ];
}

function firstRefused({ args, command }: CosignCall): [Flag, string] | undefined {
  const service = args.flags.find(
    (flag) => Object.hasOwn(SERVICES, flag.name) && (flagText(flag) ?? '') !== SERVICES[flag.name],
  );
  if (service) return [service, 'cannot specify service URLs and use signing config'];
  const log = args.flags.find(({ name }) => name === '--tlog-upload');
  if (log && isOn(args, '--tlog-upload') === false)
    return [log, '--tlog-upload=false is not supported with --signing-config or --use-signing-config'];
  const format = args.flags.find(({ name }) => name === '--new-bundle-format');
  const isFile = command.endsWith('-blob') || flagOf(args, '--bundle') !== undefined;
  if (format && isOn(args, '--new-bundle-format') === false && !isFile)
    return [format, 'must provide --new-bundle-format or --bundle'];
  return undefined;
}
