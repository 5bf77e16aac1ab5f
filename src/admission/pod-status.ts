import { entriesOf, memberOf, pathText, type Placed } from './manifest-path.ts';

const LISTS: readonly (readonly [spec: string, status: string])[] = [
  ['containers', 'containerStatuses'],
  ['initContainers', 'initContainerStatuses'],
  ['ephemeralContainers', 'ephemeralContainerStatuses'],
];

/** The digest that a Pod really runs, by the path of the image in its spec; nothing of other objects. */
export function statusDigests({ value: object, keys }: Placed, id: string): ReadonlyMap<string, string> {
  if (id !== 'Pod.') return new Map();
  const [spec, status] = [memberOf(object, 'spec'), memberOf(object, 'status')];
  return new Map(
    LISTS.flatMap(([list, statuses]) => {
      const digests = new Map(
        entriesOf({ value: memberOf(status, statuses), keys: [] }).flatMap(({ value }) => {
          const digest = digestIn(memberOf(value, 'imageID'));
          return digest === undefined ? [] : [[memberOf(value, 'name'), digest] as const];
        }),
      );
      return entriesOf({ value: memberOf(spec, list), keys: [] }).flatMap(({ value }, nth) => {
        const digest = digests.get(memberOf(value, 'name'));
        return digest === undefined
          ? []
          : [[pathText([...keys, 'spec', list, nth, 'image']), digest] as const];
      });
    }),
  );
}

/** `docker-pullable://name@sha256:…`, `name@sha256:…`; a bare `sha256:…` is the id of the image's configuration. */
function digestIn(imageId: unknown): string | undefined {
  return typeof imageId === 'string' ? /@(sha256:[0-9a-f]{64})$/.exec(imageId)?.[1] : undefined;
}
