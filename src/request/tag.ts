import { Failure } from '../shared/failure.ts';

const TAG = /^[A-Za-z0-9_][A-Za-z0-9._-]{0,127}$/;
/** Where readers look for what is attached to a digest. */
const BESIDE_DIGEST = /^sha(256|512)-[0-9a-f]{64,}(\.|$)/;

/** @throws Failure `tag-malformed` */
export function parseTag(text: string): string {
  if (BESIDE_DIGEST.test(text))
    throw new Failure({
      class: 'usage',
      code: 'tag-malformed',
      what: `tags: ${text} is no tag for an image`,
      why: 'tags that are made of a digest hold what is attached to it',
      fix: 'tags: v1.2.3',
    });
  if (TAG.test(text)) return text;
  throw new Failure({
    class: 'usage',
    code: 'tag-malformed',
    what: `tags: "${text}" is not a tag`,
    why: 'a tag has letters, digits, and . _ - behind the first, 128 in all',
    fix: 'tags: v1.2.3',
  });
}
