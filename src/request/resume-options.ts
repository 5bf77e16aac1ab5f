import { Failure } from '../shared/failure.ts';
import { AZURE_GROUP, type AzureOptions } from './azure-options.ts';
import { option, type OptionGroup, toggle } from './option-spec.ts';

/** What can be asked of `resume`, as the command line names it, each value as text. */
export interface ResumeOptions extends AzureOptions {
  readonly pending?: boolean;
  readonly workflow?: readonly string[];
  readonly ref?: readonly string[];
  readonly images?: readonly string[];
  readonly signingConfig?: string;
  readonly trustedRoot?: string;
  readonly privateRepository?: boolean;
  readonly timeout?: string;
  readonly format?: 'text' | 'json';
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

/** What the resuming workflow signs for, and nothing else. */
export interface Resumable {
  /** Paths: `.github/workflows/release.yml`. */
  readonly workflows: readonly string[];
  /** `refs/heads/main`, or a pattern: `refs/tags/v*`. */
  readonly refs: readonly string[];
  /** Patterns of names: `ghcr.io/acme/*`. */
  readonly images: readonly string[];
}

export const RESUME_OPTIONS: readonly OptionGroup[] = [
  {
    title: 'Which runs',
    options: [toggle('pending', 'all runs of this repository whose records are still there')],
  },
  {
    title: 'What is signed for them, and nothing else',
    options: [
      option(
        'workflow',
        'path',
        'workflow that may have deferred: .github/workflows/release.yml; may be repeated',
        {
          isList: true,
        },
      ),
      option('ref', 'ref', 'where it ran: refs/heads/main, refs/tags/v*; may be repeated', { isList: true }),
      option('images', 'pattern', 'names of images: ghcr.io/acme/*; may be repeated', { isList: true }),
    ],
  },
  {
    title: 'How it is signed',
    options: [
      option('signing-config', 'file', 'services of a private Sigstore instance', { needs: 'trusted-root' }),
      option('trusted-root', 'file', 'keys of a private Sigstore instance'),
      toggle('private-repository', 'consent to publish a private repository’s name, workflow and ref'),
    ],
  },
  AZURE_GROUP,
  {
    title: 'How it runs',
    options: [
      option('timeout', 'time', 'longest time without progress on one service (default: 10m)', {
        default: '10m',
      }),
      option('format', 'form', 'form of the report (default: text)', {
        choices: ['text', 'json'],
        default: 'text',
      }),
      toggle('quiet', 'print only what is signed and what went wrong', {
        notBeside: { verbose: 'one asks for less, the other for more' },
      }),
      toggle('verbose', 'print each request'),
    ],
  },
];

/** @throws Failure `option-empty` where a list is missing: without it, anything could be signed */
export function parseResumable({ workflow = [], ref = [], images = [] }: ResumeOptions): Resumable {
  const lists = { workflow, ref, images };
  for (const [name, list] of Object.entries(lists)) if (list.length === 0) throw listMissing(name);
  return { workflows: workflow, refs: ref, images };
}

/**
 * Ids of runs, from ids or URLs.
 * @param repositoryUri URL of the repository that resumes
 * @throws Failure `run-malformed`, `run-elsewhere`, `runs-missing`
 */
export function parseRuns(
  runs: readonly string[],
  { pending = false }: ResumeOptions,
  repositoryUri: string,
): string[] {
  if (runs.length === 0 && !pending) throw runsMissing('no run is named');
  if (runs.length > 0 && pending) throw runsMissing('--pending is given beside runs');
  return runs.map((text) => {
    const { repository, id } = RUN.exec(text)?.groups ?? {};
    if (id === undefined) throw runMalformed(text);
    // By its id alone, another repository's run could be taken for one of this.
    const isHere = repository === undefined || repository.toLowerCase() === repositoryUri.toLowerCase();
    if (!isHere) throw runElsewhere(text, repositoryUri);
    return id;
  });
}

/** An id, or the address of a run or of something of it. */
const RUN =
  /^(?:(?<repository>https:\/\/[^/]+\/[^/]+\/[^/]+)\/actions\/runs\/)?(?<id>[1-9][0-9]{0,18})(?:[/?#].*)?$/;

function listMissing(name: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'option-empty',
    what: `--${name} is not given: nothing says what may be signed`,
    why: 'anybody who can start a workflow could have anything signed otherwise',
    fix: 'slsa-provenance resume --pending --workflow .github/workflows/release.yml --ref refs/heads/main --images ghcr.io/OWNER/NAME',
  });
}

function runsMissing(what: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'runs-missing',
    what,
    why: 'either runs are named, or all that are pending are meant',
    fix: 'slsa-provenance resume RUN   # or --pending',
  });
}

function runMalformed(text: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'run-malformed',
    what: `"${text}" is not a run`,
    why: 'a run is its id, or its address at GitHub',
    fix: 'slsa-provenance resume https://github.com/OWNER/NAME/actions/runs/ID',
  });
}

function runElsewhere(text: string, repositoryUri: string): Failure {
  return new Failure({
    class: 'usage',
    code: 'run-elsewhere',
    what: `${text} is no run of ${repositoryUri}`,
    why: 'a workflow signs what runs of its own repository deferred, and nothing else',
    fix: 'resume it in a workflow of the repository whose run it is',
  });
}
