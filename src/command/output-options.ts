import type { OptionGroup } from '../request/option-spec.ts';

/** What comes out of the command, and where to. */
export interface OutputOptions {
  readonly format?: 'text' | 'json' | 'sarif';
  readonly explain?: boolean;
  readonly extract?: string;
  readonly extractTo?: string;
  readonly extractStatement?: boolean;
  readonly evidenceOut?: string;
  readonly fromEvidence?: string;
  readonly verbose?: boolean;
}

export const OUTPUT_OPTIONS: OptionGroup = {
  title: 'What comes out',
  options: [
    {
      name: 'format',
      value: 'form',
      description: 'form of the report (default: text)',
      choices: ['text', 'json', 'sarif'],
    },
    { name: 'explain', description: 'print the accepted statements field by field' },
    {
      name: 'extract',
      value: 'type',
      description: 'print a verified predicate, such as cyclonedx; the report goes to stderr',
    },
    { name: 'extract-statement', description: 'extract the whole statement' },
    { name: 'extract-to', value: 'file', description: 'extract to a file' },
    { name: 'evidence-out', value: 'dir', description: 'keep what is needed to verify again offline' },
    { name: 'from-evidence', value: 'file', description: 'verify again what was kept' },
    { name: 'verbose', description: 'print each request' },
  ],
};
