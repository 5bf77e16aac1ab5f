import type { PolicyReading } from '../../engine/policy-reading.ts';
import { each, problemAt } from '../../finding/problem.ts';
import type { Rule } from '../../finding/rule.ts';

const SPELLINGS = ['docker.io/', 'index.docker.io/'];

export const dockerHubAlias: Rule<PolicyReading> = {
  id: 'image/docker-hub-alias',
  severity: 'error-admits',
  title: 'One of several spellings of Docker Hub',
  check: ({ engine, images }) => {
    if (engine !== 'kyverno') return [];
    const texts = images.map(({ text }) => text ?? '');
    return each(
      images.filter(({ text, isUnknown }) => !isUnknown && hubPath(text ?? '') !== undefined),
      (node) => {
        const path = hubPath(node.text ?? '') ?? '';
        const missing = SPELLINGS.filter((host) => !texts.includes(`${host}${path}`));
        if (missing.length === 0) return undefined;
        return problemAt(
          node,
          `Docker Hub has several spellings, and the image is compared as text: ${missing[0] ?? ''}${path.replace(/[*:@].*$/, '')}… is the same image, and is not verified.`,
          {
            fix: `add ${missing.map((host) => `${host}${path}`).join(' and ')}, or a rule that refuses other spellings`,
          },
        );
      },
    );
  },
};

function hubPath(pattern: string): string | undefined {
  return /^(?:(?:index\.|registry-1\.)?docker\.io)\/(.*)$/.exec(pattern)?.[1];
}
