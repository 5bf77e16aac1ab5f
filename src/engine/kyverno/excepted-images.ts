/**
 * CEL that is true for a Pod, and for what makes Pods, whose images all match one of the expressions.
 * @param expressions RE2 without quotes and backslashes
 */
export function onlyImages(expressions: readonly string[]): string {
  const groups = ['containers', 'initContainers', 'ephemeralContainers'].map(
    (group) => `pod.?${group}.orValue([])`,
  );
  const known = expressions.map((expression) => `one.image.matches('${expression}')`);
  return [
    '[object.spec]',
    '  .map(spec, has(spec.jobTemplate) ? spec.jobTemplate.spec.template.spec : has(spec.template) ? spec.template.spec : spec)',
    `  .all(pod, (${groups.join(' + ')})`,
    `    .all(one, ${known.join(' ||\n      ')}))`,
    '',
  ].join('\n');
}

/** The expressions in what `onlyImages` wrote; undefined: it is other CEL. */
export function onlyImagesIn(cel: string): string[] | undefined {
  const expressions = [...cel.matchAll(/one\.image\.matches\('([^'\\]*)'\)/g)].map(([, one = '']) => one);
  const isSame = expressions.length > 0 && squeezed(onlyImages(expressions)) === squeezed(cel);
  return isSame ? expressions : undefined;
}

/** JMESPath for the images of the same objects, as a ClusterPolicy's conditions read it. */
export const IMAGES_JMESPATH =
  '{{ request.object.[spec, spec.template.spec, spec.jobTemplate.spec.template.spec][].[ephemeralContainers, initContainers, containers][][].image }}';

export function squeezed(text: string): string {
  return text.replaceAll(/\s+/g, '');
}
