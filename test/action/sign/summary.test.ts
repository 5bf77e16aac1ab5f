import { describe, expect, it } from 'vitest';
import { summaryMarkdown } from '../../../src/action/sign/summary.ts';
import { failureMarkdown } from '../../../src/github/job-summary.ts';
import { Failure } from '../../../src/shared/failure.ts';
import type { Attachment, Result, Source } from '../../../src/task/sign/result.ts';

const SIGNATURE = 'https://sigstore.dev/cosign/sign/v1';
const SLSA = 'https://slsa.dev/provenance/v1';
const REPOSITORY = 'https://github.com/octo-org/octo-repo';
const DIGEST = `sha256:${'0123456789abcdef'.repeat(4)}`;
const SUBJECT = `ghcr.io/octo-org/octo-repo@${DIGEST}`;

function attachment(changes: Partial<Attachment>): Attachment {
  return {
    subject: SUBJECT,
    registry: 'ghcr.io',
    format: 'bundle',
    kind: 'signature',
    predicateType: SIGNATURE,
    digest: `sha256:${'1'.repeat(64)}`,
    logIndex: '100',
    reused: false,
    ...changes,
  };
}

const ATTACHMENTS = [
  attachment({}),
  attachment({ kind: 'provenance', predicateType: SLSA, logIndex: '101' }),
  attachment({ format: 'legacy', predicateType: null, logIndex: '102' }),
  attachment({ format: 'legacy', kind: 'provenance', predicateType: SLSA, logIndex: '101' }),
];

const SOURCE: Source = {
  repository: REPOSITORY,
  ref: 'refs/tags/v1.2.3',
  commit: 'c040cae0f0dc81641728557b80f09cfa23b83fe5',
  workflow: '.github/workflows/release.yml',
  run: `${REPOSITORY}/actions/runs/7/attempts/1`,
};

const RESULT: Result = {
  version: 1,
  outcome: 'signed',
  signedWith: 'certificate',
  certificateIdentity: `${REPOSITORY}/.github/workflows/release.yml@refs/tags/v1.2.3`,
  certificateOidcIssuer: 'https://token.actions.githubusercontent.com',
  slsaBuildLevel: {
    level: 2,
    reason: 'hosted runner; the workflow that builds also signs',
    raise: 'do more',
  },
  source: SOURCE,
  subjects: [SUBJECT],
  attachments: ATTACHMENTS,
  foreign: [],
  admission: [
    { subject: SUBJECT, admittedBy: ['cosign@3.1', 'kyverno-cosign@1.19', 'gh@2.95'], refusedBy: [] },
  ],
  logIndexes: ['100', '101', '102'],
  logUrl: 'https://search.sigstore.dev/?logIndex=',
  verifyCommands: [`cosign verify --certificate-identity x ${SUBJECT}`],
  failures: [],
};

describe('the summary', () => {
  it('of a run that went well', async () => {
    await expect(`${summaryMarkdown(RESULT)}\n`).toMatchFileSnapshot('../../golden/summary-signed.md');
  });

  it('of a run that failed in one of two places, beside somebody else’s artifacts', async () => {
    const elsewhere = `docker.io/octo-org/octo-repo@${DIGEST}`;
    const stranger = 'https://github.com/stranger/tool/.github/workflows/sign.yml@refs/heads/main';
    const result: Result = {
      ...RESULT,
      outcome: 'failed',
      subjects: [SUBJECT, elsewhere],
      attachments: [...ATTACHMENTS, attachment({ subject: elsewhere, registry: 'docker.io' })],
      foreign: [
        { subject: SUBJECT, predicateType: SLSA, san: stranger },
        { subject: SUBJECT, predicateType: null, san: stranger },
      ],
      admission: [
        {
          subject: SUBJECT,
          admittedBy: ['cosign@3.1', 'gh@2.95'],
          refusedBy: [
            {
              program: 'kyverno-cosign@1.19',
              wants: 'provenance',
              why: `the one attestation of somebody else: ${stranger}`,
              fix: 'type: SigstoreBundle',
            },
          ],
        },
      ],
      failures: [{ subject: elsewhere, code: 'tag-locked', message: 'docker.io refused | *this*\nand that' }],
    };
    await expect(`${summaryMarkdown(result)}\n`).toMatchFileSnapshot('../../golden/summary-failed.md');
  });

  it('of a run that reused everything names the run that signed', () => {
    const attachments = ATTACHMENTS.map((one) => ({ ...one, reused: true }));
    const text = summaryMarkdown({ ...RESULT, outcome: 'unchanged', attachments });
    expect(text).toContain('### ✅ Already signed and attested: `ghcr.io/octo-org/octo-repo`');
    expect(text).toContain('signature and provenance as bundle and legacy (from an earlier run)');
    expect(text).toContain(`in [an earlier run](${SOURCE.run})`);
  });

  it('of very many images stays below GitHub’s limit and says where the rest is', () => {
    const subjects = Array.from({ length: 5000 }, (_, position) => `ghcr.io/acme/app-${position}@${DIGEST}`);
    const attachments = subjects.flatMap((subject) => ATTACHMENTS.map((one) => ({ ...one, subject })));
    const text = summaryMarkdown({ ...RESULT, subjects, attachments });
    expect(Buffer.byteLength(text)).toBeLessThan(1024 * 1024);
    expect(text).toContain('… and 4900 more');
  });

  it('has no links to a log that has no page', () => {
    expect(summaryMarkdown({ ...RESULT, logUrl: undefined })).toContain('| `100`, `101`, `102` |');
  });

  it('takes names for text, whatever they hold', () => {
    const evil = '</code><img src=x onerror=alert(1)>`|`[a](javascript:x)\n## heading';
    const text = summaryMarkdown({
      ...RESULT,
      certificateIdentity: evil,
      source: { ...SOURCE, ref: evil, workflow: evil, run: 'javascript:alert(1)' },
      foreign: [{ subject: SUBJECT, predicateType: SLSA, san: evil }],
    });
    expect(text).not.toMatch(/^## heading/m);
    expect(text).not.toContain('](javascript:alert');
    // Nothing of it stands outside of a code span.
    expect(text.replaceAll(/(`+)(?!`)[\s\S]*?[^`]\1(?!`)/g, '')).not.toMatch(/<img|onerror/);
  });
});

describe('a failure', () => {
  it('is told with its cause and the fix to paste', async () => {
    const failure = new Failure({
      class: 'usage',
      code: 'id-token-permission-missing',
      what: 'the job may not request a <token>',
      why: 'its permissions lack "id-token: write"',
      fix: 'add:\npermissions:\n  id-token: write',
    });
    await expect(`${failureMarkdown(failure)}\n`).toMatchFileSnapshot('../../golden/summary-failure.md');
  });
});
