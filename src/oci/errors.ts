import { Failure } from '../shared/failure.ts';

/** The failure, and what the registry itself says of it. */
export function withWords(failure: Failure, says: string | undefined): Failure {
  if (says === undefined) return failure;
  const { class: kind, code, message: what, fix } = failure;
  const why = `${failure.why === undefined ? '' : `${failure.why}; `}the registry says: "${says}"`;
  const details = { class: kind, code, what, why, ...(fix !== undefined && { fix }) };
  return new Failure(details);
}

export function htmlAnswer(host: string, when: string, status: number): Failure {
  return new Failure({
    class: 'unavailable',
    code: 'registry-html-answer',
    what: `${host} answered with a web page (status ${status}) when ${when}`,
    why: 'a sign-in page or proxy is in the way, or another kind of server is at that address',
    fix: `check that ${host} is the registry's own host name and can be reached from this machine without signing in`,
  });
}

export function alteredBytes(where: string, wanted: string, actual: string): Failure {
  return new Failure({
    class: 'malformed',
    code: 'registry-altered-bytes',
    what: `${where} gave other bytes than asked for: ${actual} in place of ${wanted}`,
    why: 'the registry, a cache or a proxy altered them; nothing of them was used',
    fix: 'run again; if it stays, push the image anew and look into what lies between this machine and the registry',
  });
}
