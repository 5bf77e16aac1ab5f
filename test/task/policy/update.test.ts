import { describe, expect, test } from 'vitest';
import { parsePolicyForms } from '../../../src/engine/policies.ts';
import { parseSourceRef } from '../../../src/expectation/source-ref.ts';
import { SLSA_PROVENANCE_V1 } from '../../../src/statement/slsa-v1.ts';
import { parseImageName } from '../../../src/subject/repository.ts';
import { checkExitCode, type CheckGrounds, checkPolicies } from '../../../src/task/policy/check.ts';
import { termsOf } from '../../../src/task/policy/terms.ts';
import { updatePolicies } from '../../../src/task/policy/update.ts';
import { MUTATIONS } from '../../admission/check/mutations.ts';

const GROUNDS: CheckGrounds = {
  facts: {
    repositories: [
      parseImageName('ghcr.io/acme/app').repository,
      parseImageName('docker.io/acme/app').repository,
    ],
    example: undefined,
    signer: {
      kind: 'workflow',
      uri: 'https://github.com/acme/app/.github/workflows/release.yml',
      issuer: 'https://token.actions.githubusercontent.com',
    },
    sourceRepository: 'https://github.com/acme/app',
    sourceRef: undefined,
    signature: true,
    predicateTypes: [SLSA_PROVENANCE_V1],
  },
  wishes: {
    mode: 'enforce',
    images: [],
    namespaces: [],
    excludedNamespaces: ['sandbox'],
    requireDigest: false,
    name: undefined,
    signatureRepository: undefined,
    sourceRef: parseSourceRef('release-tags'),
    callerWorkflow: undefined,
  },
  trust: { kind: 'public' },
  now: new Date(),
};

function filesOf(id: string, change = (text: string) => text, grounds = GROUNDS) {
  const [form] = parsePolicyForms(id);
  const terms = termsOf(grounds.facts, grounds.wishes, grounds.trust);
  const written = form?.writer.write(terms, form.version).files ?? [];
  return written
    .filter(({ applies }) => applies)
    .map(({ name, text }) => ({ file: name, text: change(text) }));
}

describe.each(MUTATIONS)('%s', (id, mutations) => {
  test.each(mutations)('$what', ({ from, to, effects }) => {
    const files = filesOf(id, (text) => text.replaceAll(from, to));
    const before = checkPolicies(files, GROUNDS).report;
    const { report, changed } = updatePolicies(files, GROUNDS);
    const told = report.differences.filter((one) => one.effects.length > 0).map(({ message }) => message);
    if (effects.includes('not-understood')) {
      // Whoever wrote it meant something by it: it stays, and the files are not written.
      expect(checkExitCode(report)).toBe(4);
      return;
    }
    expect([checkExitCode(report), told]).toEqual([0, []]);
    if (effects.length === 0) expect(changed).toEqual([]);
    else if (checkExitCode(before) !== 0) expect(changed).not.toEqual([]);
    const texts = new Map(changed.map(({ file, text }) => [file, text]));
    for (const { file, text } of files) {
      const now = texts.get(file) ?? text;
      const comments = text.match(/^ *#.*$/gm) ?? [];
      for (const comment of comments) expect(now).toContain(comment.trim());
    }
  });
});
