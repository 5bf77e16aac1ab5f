import { answerOf } from '../../admission/demands.ts';
import { has, inPolicy, type PolicyDifference } from '../../admission/check/difference.ts';
import { engineFor, engineId, engineOf } from '../../admission/engines.ts';
import type { ImageEvidence } from '../../admission/image-evidence.ts';
import { policyKeys } from '../../admission/policy-keys.ts';
import { isForImage } from '../../admission/scope.ts';
import type { Policy } from '../../engine/policy.ts';
import { type ImageName, nameOf, parseImageName } from '../../subject/repository.ts';
import { loadRegularExpressions } from '../../text/regular-expression.ts';
import { look } from '../../verification/look.ts';
import type { Services } from '../../verification/services.ts';
import type { CheckReport } from './check.ts';

/** Images that were signed, and who is asked for what stands beside them. */
export interface AskedEngines {
  /** Names as users give them, by tag or by digest. */
  readonly images: readonly string[];
  readonly services: Services;
  readonly now: Date;
}

/**
 * What the engine of each policy would refuse of what stands beside the images, though the policy asks for what is
 * expected: another layout, more than one artifact of a type, … The newest version that is known is asked, as if it had
 * the root by which signatures are verified here: whose keys a policy takes is compared otherwise.
 */
export async function engineRefusals(
  { policies, differences }: CheckReport,
  { images, services, now }: AskedEngines,
): Promise<PolicyDifference[]> {
  const told = new Set(differences.filter(has('rejects-signed')).map(({ policy }) => policy));
  const asked = policies.filter(({ name, demands }) => demands.length > 0 && !told.has(name.value));
  if (asked.length === 0) return [];
  await loadRegularExpressions();
  const root = await services.root;
  const keys = policyKeys(asked);
  const looked = await Promise.all(
    images.map(async (image) => {
      const name = parseImageName(image);
      return { name, ...(await look(name, { ...services, keys })) };
    }),
  );
  return looked.flatMap(({ name, looked: { evidence } }) =>
    evidence ? asked.flatMap((policy) => refusalOf(policy, name, evidence)) : [],
  );

  function refusalOf(policy: Policy, name: ImageName, evidence: ImageEvidence): PolicyDifference[] {
    const { digest } = evidence;
    const text = `${nameOf(name.repository)}@${digest}`;
    if (isForImage(policy, { text, digest }) === false) return [];
    const engine = engineFor(engineOf(policy.form), []);
    const answer = answerOf(policy, {
      ...{ engine, evidence, root, now },
      ...{ isProcessRoot: true, hasNamedRoot: true, trustRoots: new Map() },
    });
    if (answer.verdict !== 'reject') return [];
    return [
      inPolicy(policy, {
        effects: ['rejects-signed'],
        cause: 'engine-rejects',
        message: `${engineId(engine)} would reject ${text}: ${answer.why}`,
      }),
    ];
  }
}
