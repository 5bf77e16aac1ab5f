import type { ActionName, Adoption, FileAdoption } from '../adoption/adoption.ts';
import { SHAPES } from '../adoption/shapes.ts';
import { docsPage, toolName, toolVersion } from '../shared/tool.ts';

/** docs/adopt.schema.json; a field may be added, anything else makes a new version. */
const VERSION = 1;

export interface AdoptReport extends Adoption {
  readonly diffs: ReadonlyMap<string, string>;
  readonly isWritten: boolean;
  readonly exitCode: number;
}

export function adoptJson(
  { files, readers, diffs, isWritten, exitCode }: AdoptReport,
  action: ActionName,
): object {
  return {
    schemaVersion: VERSION,
    tool: { name: toolName, version: toolVersion },
    exitCode,
    action: `${action.repository}@${action.ref}`,
    written: isWritten,
    files: files.map((file) => ofFile(file, diffs.get(file.file) ?? '')),
    readers,
  };
}

function ofFile(
  { file, changes, left, identities, formats, level, remarks }: FileAdoption,
  diff: string,
): object {
  return {
    file,
    changes,
    left: left.map((one) => ({ ...one, url: docsPage(SHAPES[one.shape].page) })),
    identities,
    formats,
    level,
    remarks,
    diff,
  };
}
