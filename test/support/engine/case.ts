import type { CertificateTerms } from '../../../src/engine/lens.ts';
import { workflowClaims } from '../../fake/sigstore/workflow-claims.ts';
import type { Workbench } from './workbench.ts';

/** How a registry answers about referrers. */
export type Api = 'none' | 'lists' | 'empty list' | '405';

/** Something that stands beside an image, awkward or not. */
export interface LensCase {
  readonly name: string;
  /** Default `none`, as on ghcr.io. */
  readonly api?: Api;
  /** Puts it there. */
  arrange(bench: Workbench): Promise<void>;
  /** Whose identity is asked for; default ours. */
  readonly asks?: 'another identity' | 'another issuer' | 'the issuer in upper case';
}

/** Whose identity a case asks for. @param issuer of the instance */
export function identityOf({ asks }: LensCase, issuer: string): CertificateTerms {
  const san = `https://github.com/${String(workflowClaims()['job_workflow_ref'])}`;
  if (asks === 'another identity') return { san: `${san}-other`, issuer };
  if (asks === 'the issuer in upper case') return { san, issuer: issuer.toUpperCase() };
  return { san, issuer: asks === 'another issuer' ? 'https://token.actions.example.com' : issuer };
}
