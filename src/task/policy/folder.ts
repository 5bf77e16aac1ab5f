import { mkdir } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { replaceFile } from '../../shared/replace-file.ts';
import { code, plain } from '../../text/markdown.ts';
import type { WrittenForm, WrittenPolicies } from './main.ts';

/** Writes `FOLDER/<id>/…` for each form and `FOLDER/README.md`. @returns the paths of what is for a cluster */
export async function saveFolder(folder: string, written: WrittenPolicies): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const paths: string[] = [];
  for (const { id, files } of written.forms) {
    for (const { name, text, applies } of files) {
      const path = join(folder, id, name);
      await mkdir(dirname(path), { recursive: true });
      await replaceFile(path, text);
      if (applies) paths.push(path);
    }
  }
  await replaceFile(join(folder, 'README.md'), readme(written));
  return paths;
}

/** What lies in the folder, and how each of it gets into a cluster. */
export function readme({ terms, forms, left }: WrittenPolicies): string {
  const { signer, mode, remarks, images } = terms;
  const by =
    signer.kind === 'key' ? 'the key in the files' : `${code(signer.subject.text)} (${code(signer.issuer)})`;
  const names = images.map(({ registry, path }) => code(`${registry}/${path}`)).join(', ');
  const parts = [
    '# Admission policies',
    `For ${names}, signed by ${by}.`,
    mode === 'audit'
      ? 'They audit: nothing is refused yet. Apply those of one engine, read its reports, and write them again with `--mode enforce`.'
      : 'They enforce. Apply those of one engine; what runs already is not stopped, but may be refused when it is started again.',
    ...remarks.map(plain),
    ...forms.map(section),
    ...(left.length > 0
      ? ['## Not written', left.map(({ id, why }) => `- ${code(id)}: ${plain(why)}.`).join('\n')]
      : []),
    '## Not written for Ratify',
    'Ratify 1.4.6 with trust policies does not compare the signed digest with the image: it admits a signature that was copied from another image. Signatures need Kyverno or policy-controller.',
  ];
  return `${parts.join('\n\n')}\n`;
}

function section({ id, program, files, steps }: WrittenForm): string {
  const list = files.map(
    ({ name, applies }) => `- ${code(`${id}/${name}`)}${applies ? '' : ' (not for the cluster)'}`,
  );
  return `## ${plain(program)} (${code(id)})\n\n${list.join('\n')}\n\n\`\`\`sh\n${steps.join('\n')}\n\`\`\``;
}
