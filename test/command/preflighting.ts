import path from 'node:path';
import { expect } from 'vitest';
import { command, directoryWith } from './command.ts';
import type { sharedStage } from './stage.ts';

export interface Report {
  readonly exitCode: number;
  readonly images: readonly {
    readonly image: string;
    readonly digest?: string;
    readonly party: string;
    readonly from: readonly { readonly kind: string; readonly path: string }[];
    readonly answers: readonly {
      readonly by: string;
      readonly verdict: string;
      readonly why: string;
      readonly fix?: string;
    }[];
    readonly signers: readonly { readonly identity: string; readonly signed: readonly string[] }[];
    readonly traps: readonly { readonly kind: string; readonly message: string }[];
    readonly inBaseline: boolean;
  }[];
  readonly engines: readonly { readonly id: string; readonly assumed: boolean }[];
  readonly problems: readonly unknown[];
}

/** Running `preflight` on the stage of a file. */
export function preflighting(stage: ReturnType<typeof sharedStage>) {
  /** The policies that this project writes for the signed image, enforced: the path of one file. */
  async function policyFor(form: string, ...more: readonly string[]): Promise<string> {
    const { name, options } = await stage();
    const { exitCode, out, err } = await command([
      ...['policy', name, ...options, '--for', form, '--mode', 'enforce', ...more],
    ]);
    expect([exitCode, err]).toEqual([0, '']);
    return fileWith(out);
  }

  async function preflight(objects: readonly object[], ...args: readonly string[]): Promise<Report> {
    const { trust } = await stage();
    const [root = '', file = ''] = trust;
    const outcome = await command(['preflight', ...args, root, file, '--format', 'json', '-'], {
      stdin: JSON.stringify(objects),
    });
    expect(outcome.err).toBe('');
    const report = JSON.parse(outcome.out) as Report;
    expect(report.exitCode).toBe(outcome.exitCode);
    return report;
  }

  return { policyFor, preflight };
}

/** The path of a file with this text, for as long as the test runs. */
export async function fileWith(text: string): Promise<string> {
  return path.join(await directoryWith({ 'policy.yaml': text }), 'policy.yaml');
}

export function pod(name: string, image: string, more: object = {}): object {
  const spec = { containers: [{ name: 'main', image }], ...more };
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name, namespace: 'shop' }, spec };
}

export const verdicts = ({ images }: Report) =>
  images.map(({ answers }) => answers.map(({ verdict }) => verdict).join(' '));
