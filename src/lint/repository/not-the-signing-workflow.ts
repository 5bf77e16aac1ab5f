import type { Problem } from '../../finding/finding.ts';
import { each, problemAt } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';
import { replaceInside } from '../../text/yaml-edit.ts';
import { type IdentityText, subjectsOf, namedWorkflow } from '../identity/texts.ts';
import type { Source } from '../source.ts';
import { policyReadingOf } from '../policy-reading-of.ts';
import { type SigningFile, signingFilesIn } from './signing-files.ts';

export const notTheSigningWorkflow: Rule<readonly Source[]> = {
  id: 'identity/not-the-signing-workflow',
  severity: 'error-never',
  title: 'Another workflow than the one that signs',
  isFixable: true,
  check: (sources, { repository }) => {
    if (repository === undefined) return [];
    const files = signingFilesIn(sources);
    const subjects = sources
      .filter(({ isMarkdown }) => !isMarkdown)
      .flatMap((source) => {
        const reading = policyReadingOf(source);
        return reading ? subjectsOf(reading) : [];
      });
    return each(subjects, (subject) => problemOf(subject, repository, files));
  },
};

function problemOf(
  subject: IdentityText,
  repository: string,
  files: ReadonlyMap<string, SigningFile>,
): Problem | undefined {
  const found = namedWorkflow(subject.text);
  const named = found && `${found.owner}/${found.name}`;
  if (!found || named?.toLowerCase() !== repository.toLowerCase()) return undefined;
  if (named !== repository)
    return problemAt(
      subject.node,
      `The repository is called ${repository}, and the subject is compared with its capitals: every image is refused.`,
      {
        fix: repository,
        edits: replaceInside(subject.node, new RegExp(named.replaceAll(/[.]/g, '[.\\\\]+'), 'g'), repository),
      },
    );
  return files.size === 0 ? undefined : notSigning(subject, found.file, files);
}

function notSigning(
  { node }: IdentityText,
  name: string,
  files: ReadonlyMap<string, SigningFile>,
): Problem | undefined {
  const file = files.get(name);
  if (file?.signs || (file?.isUnclear && file.calls.length === 0)) return undefined;
  const [signer] = [...files].find(([, one]) => one.signs) ?? [];
  return problemAt(
    node,
    `In this repository ${reasonOf(name, file)}: no image has this subject, and every one is refused.`,
    {
      fix:
        signer === undefined
          ? 'the subject of a run that signed: its output certificate-identity'
          : `…/.github/workflows/${signer}@…`,
    },
  );
}

function reasonOf(name: string, file: SigningFile | undefined): string {
  if (!file) return `there is no .github/workflows/${name}`;
  return file.calls.length > 0
    ? `.github/workflows/${name} does not sign itself: what it calls does, ${file.calls.join(', ')}`
    : `.github/workflows/${name} does not sign`;
}
