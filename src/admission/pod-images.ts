import type { FoundImage, ImageRole } from './found-image.ts';
import { looksLikeImage } from './image-text.ts';
import {
  entriesOf,
  type Keys,
  memberOf,
  parsePath,
  type Placed,
  type Step,
  valuesAt,
} from './manifest-path.ts';

/** An image and its place within an object. */
export type PlacedImage = Pick<FoundImage, 'image' | 'role'> & { readonly keys: Keys };

const LISTS: readonly (readonly [list: string, role: ImageRole])[] = [
  ['containers', 'container'],
  ['initContainers', 'init'],
  ['ephemeralContainers', 'ephemeral'],
];

const VOLUMES = path('volumes[*].image.reference');

/** The images of a pod's spec: those that it runs, mounts, and hands to programs that create other Pods. */
export function imagesOfPod(spec: Placed): PlacedImage[] {
  const containers = LISTS.flatMap(([list, role]) =>
    entriesOf({ value: memberOf(spec.value, list), keys: [...spec.keys, list] }).flatMap((one) =>
      imagesOfContainer(one, role),
    ),
  );
  const volumes = valuesAt(spec, VOLUMES).flatMap((one) => imageAt(one, 'volume'));
  return [...containers, ...volumes];
}

/** A container's own image, and those in its environment and arguments. */
export function imagesOfContainer(container: Placed, role: ImageRole = 'container'): PlacedImage[] {
  // A sidecar starts with the init containers and runs as long as the Pod (KEP-753).
  const isSidecar = role === 'init' && memberOf(container.value, 'restartPolicy') === 'Always';
  const own = { value: memberOf(container.value, 'image'), keys: [...container.keys, 'image'] };
  return [
    ...imageAt(own, isSidecar ? 'sidecar' : role),
    ...imagesInEnvironment(container),
    ...imagesInArguments(container),
  ];
}

export function imageAt({ value, keys }: Placed, role: ImageRole): PlacedImage[] {
  return typeof value === 'string' && value.trim() !== '' ? [{ image: value.trim(), role, keys }] : [];
}

const ENVIRONMENT = path('env[*]');
const IMAGE_VARIABLE = /^RELATED_IMAGE_|_IMAGE$|_IMAGE_REF$|_IMAGES$/;

/** Operators are told by variables which images to run; several stand in lines of `version=image`. */
function imagesInEnvironment(container: Placed): PlacedImage[] {
  return valuesAt(container, ENVIRONMENT).flatMap(({ value, keys }) => {
    const [name, text] = [memberOf(value, 'name'), memberOf(value, 'value')];
    if (typeof name !== 'string' || typeof text !== 'string' || !IMAGE_VARIABLE.test(name)) return [];
    const words = text.split(/[\s,]+/).map((word) => word.replace(/^[\w.-]+=/, ''));
    return words
      .filter(looksLikeImage)
      .map((image) => ({ image, role: 'environment' as const, keys: [...keys, 'value'] }));
  });
}

/** Flags whose value is an image although their name does not say so. */
const OTHER_FLAGS = 'prometheus-config-reloader';
const IMAGE_FLAG = new RegExp(`^--?(?:[\\w.-]*image|${OTHER_FLAGS})(?:=(.*))?$`, 'i');

function imagesInArguments(container: Placed): PlacedImage[] {
  return ['command', 'args'].flatMap((list) => {
    const words = entriesOf({ value: memberOf(container.value, list), keys: [...container.keys, list] });
    return words.flatMap(({ value, keys }, nth) => {
      const flag = typeof value === 'string' ? IMAGE_FLAG.exec(value) : null;
      if (!flag) return [];
      const given = flag[1] === undefined ? words[nth + 1] : { value: flag[1], keys };
      return given && typeof given.value === 'string' && looksLikeImage(given.value)
        ? [{ image: given.value, role: 'argument' as const, keys: given.keys }]
        : [];
    });
  });
}

/** Annotations by which a container is put into a Pod, and the annotation with its tag where that is another. */
const INJECTED: readonly (readonly [annotation: string, tag?: string])[] = [
  ['sidecar.istio.io/proxyImage'],
  ['config.linkerd.io/proxy-image', 'config.linkerd.io/proxy-version'],
  ['config.linkerd.io/init-image', 'config.linkerd.io/init-image-version'],
  ['vault.hashicorp.com/agent-image'],
  ['dapr.io/sidecar-image'],
];

/** @param metadata of a Pod or of a template of Pods */
export function imagesInAnnotations(metadata: Placed): PlacedImage[] {
  const annotations = memberOf(metadata.value, 'annotations');
  return INJECTED.flatMap(([name, tagName]) => {
    const [image, tag] = [memberOf(annotations, name), tagName && memberOf(annotations, tagName)];
    if (typeof image !== 'string') return [];
    const whole =
      typeof tag === 'string' && !image.slice(image.lastIndexOf('/')).includes(':')
        ? `${image}:${tag}`
        : image;
    return [{ image: whole, role: 'annotation' as const, keys: [...metadata.keys, 'annotations', name] }];
  });
}

function path(text: string): readonly Step[] {
  const steps = parsePath(text);
  if (!steps) throw new Error(`not a path: ${text}`);
  return steps;
}
