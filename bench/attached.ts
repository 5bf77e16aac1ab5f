import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { largeSbom } from '../conformance/kinds.ts';
import { toolOutputPath } from '../test/support/tool-output.ts';

/** Two SBOMs and a scan as Syft, Trivy and Grype wrote them; or one SBOM of 20 MB, which is attested by reference. */
export type Attached = 'files' | 'large';

/** @returns inputs of the action @param scratch for files */
export async function inputsFor(
  attached: Attached | undefined,
  scratch: string,
): Promise<Record<string, string>> {
  if (attached === undefined) return {};
  if (attached === 'files')
    return {
      sbom: `${toolOutputPath('syft.spdx-2.3.json')}\n${toolOutputPath('trivy.cdx.json')}`,
      predicates: toolOutputPath('grype.json'),
    };
  const sbom = path.join(scratch, 'large.spdx.json');
  await writeFile(sbom, JSON.stringify(largeSbom(20e6)));
  return { sbom };
}
