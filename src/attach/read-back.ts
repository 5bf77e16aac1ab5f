import { eventually } from '../shared/eventually.ts';
import { Failure } from '../shared/failure.ts';
import { referenceOf } from '../subject/repository.ts';
import type { Layout } from './layout.ts';
import { notVisible, visibleWithin } from './not-visible.ts';
import type { Own } from './own-artifacts.ts';
import type { Owner } from './owner.ts';
import type { Place } from './place.ts';
import { saysTheSame } from './signable.ts';

/**
 * Fetches artifacts that were stored again, as the readers of their layout do, and verifies them from signature
 * to statement. Whether readers are led to them is for `publish` to see to.
 * @throws Failure `not-yet-visible`, `read-back-differs`
 */
export async function readBack(layout: Layout, artifacts: readonly Own[], owner: Owner): Promise<void> {
  await Promise.all(artifacts.map((own) => readBackOne(layout, own, owner)));
}

async function readBackOne(layout: Layout, own: Own, owner: Owner): Promise<void> {
  const { place } = layout;
  const found = await eventually(() => layout.readAgain(own), visibleWithin(place));
  if (!found) throw notVisible(place, own.key);
  if (!found.isAsWritten) throw differs(place, own.key);
  const verdict = owner.judge(found.artifact);
  if (verdict.kind === 'ours' && saysTheSame(own.signable, verdict.verified.payload)) return;
  throw differs(place, own.key, verdict.kind === 'rejected' ? verdict.reason : undefined);
}

function differs({ subject }: Place, what: string, reason?: string): Failure {
  return new Failure({
    class: 'malformed',
    code: 'read-back-differs',
    what: `the registry gives back something else than was written: ${what} of ${referenceOf(subject)}`,
    why: reason ?? 'the registry or something between altered it',
    fix: 'do not deploy this image before it verifies; run the step again and, if it goes on, ask the registry’s operator',
  });
}
