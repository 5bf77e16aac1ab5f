import {
  AZURE_EGRESS,
  COMMAND_EGRESS,
  type Egress,
  ENGINE_EGRESS,
  SIGN_EGRESS,
  USUAL_EGRESS,
  VERIFY_EGRESS,
} from './egress.ts';
import { fillSection, table } from './markdown.ts';

/** `page` with the tables and samples of docs/egress.md. */
export function documentEgress(page: string): string {
  const sections: Readonly<Record<string, string>> = {
    usual: ['```yaml', ...allowedEndpoints(USUAL_EGRESS), '```'].join('\n'),
    sign: hosts(SIGN_EGRESS),
    verify: hosts(VERIFY_EGRESS),
    commands: hosts(COMMAND_EGRESS),
    engines: hosts(ENGINE_EGRESS),
    firewall: ['```sh', ...firewallRule(AZURE_EGRESS), '```'].join('\n'),
  };
  return Object.entries(sections).reduce((text, [name, body]) => fillSection(text, name, body), page);
}

function hosts(list: readonly Egress[]): string {
  const rows = list.map(({ when, hosts: names, why }) => [when, names.map(asName).join(', '), why]);
  return table(['When', 'Hosts', 'For what'], rows);
}

/** Names are in code, words are not. */
function asName(host: string): string {
  return host.includes('.') ? `\`${host}\`` : host;
}

/** As step-security/harden-runner takes them. */
function allowedEndpoints(names: readonly string[]): string[] {
  return ['allowed-endpoints: >', ...names.map((name) => `  ${name}:443`)];
}

function firewallRule(names: readonly string[]): string[] {
  return [
    'az network firewall application-rule create --firewall-name "$FIREWALL" --resource-group "$GROUP" \\',
    '  --collection-name signing --name slsa-provenance --priority 200 --action Allow \\',
    '  --protocols Https=443 --source-addresses "$RUNNERS" \\',
    `  --target-fqdns ${names.map((name) => `'${name}'`).join(' ')}`,
  ];
}
