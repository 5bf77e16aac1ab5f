import { Failure } from '../shared/failure.ts';
import { option, type OptionGroup, toggle } from './option-spec.ts';

/** What can be asked of `lint`, as the command line names it. */
export interface LintOptions {
  readonly rule?: readonly string[];
  readonly minSeverity?: 'error' | 'warning' | 'info';
  /** False: `--no-overlap`. */
  readonly overlap?: boolean;
  readonly engine?: readonly string[];
  readonly repo?: string;
  readonly fix?: boolean;
  readonly baseline?: string;
  readonly config?: string;
  readonly explain?: string;
  readonly format?: 'text' | 'json' | 'sarif';
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

const ASKED: OptionGroup = {
  title: 'What is looked at',
  options: [
    option('rule', 'id', 'this rule alone; may be repeated', { isList: true }),
    option('min-severity', 'level', 'leave out what is less severe (default: info)', {
      choices: ['error', 'warning', 'info'],
      default: 'info',
    }),
    toggle('no-overlap', 'leave out what zizmor reports as well'),
    option('engine', 'id', 'version that runs: kyverno@1.16; may be repeated (default: any)', {
      isList: true,
    }),
    option('repo', 'owner/name', 'repository that the files are of (default: as git says)'),
    option('config', 'file', 'settings file (default: .slsa-provenance.yaml, where there is one)'),
  ],
};

const OUTPUT: OptionGroup = {
  title: 'What comes out',
  options: [
    toggle('fix', 'change the files where that is safe; comments and layout stay'),
    option('baseline', 'file', 'an earlier report in JSON: what was found then does not count'),
    option('explain', 'rule', 'print what a rule says, with examples', {
      notBeside: {
        fix: 'nothing is looked at',
        rule: 'it names a rule itself',
        baseline: 'nothing is looked at',
      },
    }),
    option('format', 'form', 'form of the report (default: text)', {
      choices: ['text', 'json', 'sarif'],
      default: 'text',
    }),
    toggle('quiet', 'print nothing when nothing is found, and no summary', {
      notBeside: { verbose: 'one asks for less, the other for more' },
    }),
    toggle('verbose', 'print which documents were recognised'),
  ],
};

export const LINT_OPTIONS: readonly OptionGroup[] = [ASKED, OUTPUT];

const ENGINES = ['kyverno', 'policy-controller', 'gatekeeper', 'ratify', 'cosign'];

/** `kyverno@1.16` by the engine's name. @throws Failure `lens-unknown` */
export function parseVersions(ids: readonly string[]): ReadonlyMap<string, string> {
  return new Map(
    ids.map((id) => {
      const [, engine = '', version = ''] = /^([a-z-]+)@v?(\d+(?:\.\d+){1,2})$/.exec(id) ?? [];
      if (ENGINES.includes(engine)) return [engine, version];
      throw new Failure({
        class: 'usage',
        code: 'lens-unknown',
        what: `"${id.slice(0, 50)}" is no program and version that is known here`,
        why: `known are ${ENGINES.join(', ')}`,
        fix: '--engine kyverno@1.16',
      });
    }),
  );
}
