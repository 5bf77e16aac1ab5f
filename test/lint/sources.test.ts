import { describe, expect, it } from 'vitest';
import { sourcesIn } from '../../src/lint/sources.ts';
import { SourceText } from '../../src/text/source-text.ts';

function kindsIn(name: string, text: string) {
  return sourcesIn(new SourceText(name, text)).sources.map(({ kind }) => kind);
}

const object = (apiVersion: string, kind: string) => `apiVersion: ${apiVersion}\nkind: ${kind}\n`;

describe('documents are recognised by what they hold', () => {
  it.each([
    [object('kyverno.io/v1', 'ClusterPolicy'), 'kyverno-policy'],
    [object('kyverno.io/v1', 'Policy'), 'kyverno-policy'],
    [object('kyverno.io/v2', 'PolicyException'), 'kyverno-exception'],
    [object('policies.kyverno.io/v1', 'ImageValidatingPolicy'), 'kyverno-ivp'],
    [object('policies.kyverno.io/v1', 'NamespacedImageValidatingPolicy'), 'kyverno-ivp'],
    [object('policies.kyverno.io/v1', 'PolicyException'), 'kyverno-exception'],
    [object('policy.sigstore.dev/v1beta1', 'ClusterImagePolicy'), 'cip'],
    [object('policy.sigstore.dev/v1alpha1', 'TrustRoot'), 'trust-root'],
    [object('templates.gatekeeper.sh/v1', 'ConstraintTemplate'), 'gatekeeper-template'],
    [object('constraints.gatekeeper.sh/v1beta1', 'K8sAllowedRepos'), 'gatekeeper-constraint'],
    [object('config.ratify.deislabs.io/v1beta1', 'Verifier'), 'ratify'],
    ['on: push\njobs:\n  a:\n    runs-on: x\n', 'workflow'],
    ['name: x\nruns:\n  using: composite\n', 'action'],
    ['version: 2\ndocker_signs:\n  - cmd: cosign\n', 'goreleaser'],
  ])('%s', (text, kind) => {
    expect(kindsIn('any.yaml', text)).toEqual([kind]);
  });

  it('and nothing else is', () => {
    expect(kindsIn('x.yaml', object('v1', 'ConfigMap'))).toEqual([]);
    expect(kindsIn('x.yaml', object('kyverno.io/v1', 'Other'))).toEqual([]);
    expect(kindsIn('x.yaml', 'not: [closed')).toEqual([]);
  });

  it('in lists and in JSON', () => {
    const items = `[{"apiVersion":"kyverno.io/v1","kind":"ClusterPolicy"},{"apiVersion":"v1","kind":"Pod"}]`;
    expect(kindsIn('x.json', `{"apiVersion":"v1","kind":"List","items":${items}}`)).toEqual([
      'kyverno-policy',
    ]);
  });

  it('in code blocks, unless something is left out there', () => {
    const text = (more: string) => `# Page

- Do this:

  \`\`\`yaml
  apiVersion: kyverno.io/v1
  kind: ClusterPolicy
${more}  ---
  apiVersion: policy.sigstore.dev/v1beta1
  kind: ClusterImagePolicy
  \`\`\`

\`\`\`sh
cosign verify x
\`\`\`
`;
    expect(kindsIn('README.md', text(''))).toEqual(['kyverno-policy', 'cip', 'shell']);
    expect(kindsIn('README.md', text('  # ...\n'))).toEqual(['cip', 'shell']);
    const [policy] = sourcesIn(new SourceText('README.md', text(''))).sources;
    expect(policy?.kind === 'kyverno-policy' && policy.root.at('kind')?.place.line).toBe(7);
  });
});

describe('what does not parse', () => {
  it('is a finding where it would be looked at, and the rest is read', () => {
    const text = `${object('kyverno.io/v1', 'ClusterPolicy')}spec:\n  - a\n b: c\n---\n${object('kyverno.io/v1', 'Policy')}`;
    const { sources, findings } = sourcesIn(new SourceText('x.yaml', text));
    expect(sources.map(({ kind }) => kind)).toEqual(['kyverno-policy']);
    expect(findings).toMatchObject([{ rule: 'yaml/parse-error', severity: 'error-never', at: { line: 5 } }]);
  });

  it('is none in a block that does not say that it is YAML', () => {
    const text = `\`\`\`\n${object('kyverno.io/v1', 'ClusterPolicy')}spec:\n  - a\n b: c\n\`\`\`\n`;
    expect(sourcesIn(new SourceText('x.md', text)).findings).toEqual([]);
  });
});
