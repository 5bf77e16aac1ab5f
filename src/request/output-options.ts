import { option, type OptionGroup, toggle } from './option-spec.ts';

/** What comes out of the command, and where to. */
export interface OutputOptions {
  readonly format?: 'text' | 'json' | 'sarif';
  readonly explain?: boolean;
  readonly extract?: string;
  readonly extractTo?: string;
  readonly extractStatement?: boolean;
  readonly evidenceOut?: string;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

export const OUTPUT_OPTIONS: OptionGroup = {
  title: 'What comes out',
  options: [
    option('format', 'form', 'form of the report (default: text)', {
      choices: ['text', 'json', 'sarif'],
      default: 'text',
    }),
    toggle('explain', 'print the accepted statements field by field', {
      notBeside: { format: 'it is a part of the report in text' },
    }),
    option('extract', 'type', 'print a verified predicate, such as cyclonedx; the report goes to stderr'),
    toggle('extract-statement', 'extract the whole statement', { needs: 'extract' }),
    option('extract-to', 'file', 'extract to a file', { needs: 'extract' }),
    option('evidence-out', 'dir', 'keep what is needed to verify again offline', {
      noEffect: { evidence: 'what is verified is kept already' },
    }),
    toggle('quiet', 'print only the references of what is verified, one per line; what is not, on stderr', {
      notBeside: {
        verbose: 'one asks for less, the other for more',
        explain: 'what is to be explained is left out',
        extract: 'standard output is for one of them',
      },
    }),
    toggle('verbose', 'print each request'),
  ],
};
