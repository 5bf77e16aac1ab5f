import { isObject, type JsonObject, objectIn, textOf } from '../text/json.ts';
import { looksLikeImage } from './image-text.ts';
import { entriesOf, memberOf, type Placed } from './manifest-path.ts';
import type { PlacedImage } from './pod-images.ts';
import { inParts } from './unmapped-images.ts';

/** Settings of injectors and controllers that lie in ConfigMaps, by the key that holds them. */
const SETTINGS: readonly (readonly [key: RegExp, read: (text: string) => string[]])[] = [
  // Knative's config-deployment.
  [/^queue-sidecar-image$/, (text) => [text.trim()]],
  // Istio's istio-sidecar-injector.
  [/^values$/, istioImages],
  // GitLab Runner.
  [
    /\.toml$/,
    (text) => [...text.matchAll(/^\s*(?:helper_)?image\s*=\s*"([^"\n]+)"/gm)].map(([, image = '']) => image),
  ],
  // Jenkins, configuration as code: templates of Pods.
  [
    /\.ya?ml$/,
    (text) => [...text.matchAll(/^\s*(?:- )?image:\s*["']?([^\s"'#]+)/gm)].map(([, image = '']) => image),
  ],
];

/** Images that stand in the text of a ConfigMap's key, where it is no manifest. */
export function imagesInSettings({ value, keys }: Placed): PlacedImage[] {
  const key = String(keys.at(-1));
  const read = SETTINGS.find(([pattern]) => pattern.test(key))?.[1];
  if (!read || typeof value !== 'string') return [];
  return read(value)
    .filter(looksLikeImage)
    .map((image) => ({ image, role: 'settings' as const, keys }));
}

function istioImages(text: string): string[] {
  const global = memberOf(objectIn(text), 'global');
  if (!isObject(global)) return [];
  const [hub, tag] = [textOf(global['hub']), textOf(global['tag'])];
  return ['proxy', 'proxy_init'].flatMap((part) => {
    const image = textOf(memberOf(global[part], 'image'));
    if (image === '') return [];
    return [image.includes('/') || hub === '' ? image : `${hub}/${image}${tag === '' ? '' : `:${tag}`}`];
  });
}

/** Whether a text holds manifests: it names a kind at the beginning of a line, or is JSON that does. */
export function holdsManifest(text: string): boolean {
  return /^\s*(?:- )?"?kind"?:\s*\S/m.test(text) && /^\s*(?:- )?"?apiVersion"?:\s*\S/m.test(text);
}

/** The texts of a ConfigMap or Secret, each with its place. */
export function textsOf({ value, keys }: Placed): Placed[] {
  const isSecret = memberOf(value, 'kind') === 'Secret';
  const under = (name: string) => entriesOf({ value: memberOf(value, name), keys: [...keys, name] });
  const data = under('data').map((one) => (isSecret ? decoded(one) : one));
  return [...data, ...under('stringData')].filter((one) => typeof one.value === 'string');
}

function decoded({ value, keys }: Placed): Placed {
  return {
    value: typeof value === 'string' ? Buffer.from(value, 'base64').toString('utf8') : undefined,
    keys,
  };
}

/** What a chart or overlay is rendered with elsewhere: `images`, values, parameters (Flux, Argo CD, kustomize). */
export function imagesInValues(place: Placed, depth = 0): PlacedImage[] {
  if (depth > 40) return [];
  const { value, keys } = place;
  const found = isObject(value) ? imageOf(value, keys.at(-1)) : undefined;
  if (found !== undefined) return [{ image: found, role: 'settings', keys }];
  if (typeof value === 'string' && isImageKey(keys) && looksLikeImage(value.replace(/^[^=]+=/, '')))
    return [{ image: value.replace(/^[^=]+=/, ''), role: 'settings', keys }];
  return entriesOf(place).flatMap((entry) => imagesInValues(entry, depth + 1));
}

function imageOf(value: JsonObject, key: string | number | undefined): string | undefined {
  const [newName, newTag, digest, old] = ['newName', 'newTag', 'digest', 'name'].map((name) =>
    textOf(value[name]),
  );
  if (newName || newTag) {
    const name = newName || old || '';
    return digest ? `${name}@${digest}` : newTag ? `${name}:${newTag}` : name;
  }
  if (/image/i.test(textOf(value['name'])) && looksLikeImage(textOf(value['value'])))
    return textOf(value['value']);
  return typeof key === 'string' && /image$/i.test(key) ? inParts(value) : undefined;
}

/** `image: …`, `proxyImage: …`, or an entry of `images`. */
function isImageKey(keys: Placed['keys']): boolean {
  const [last, before] = [keys.at(-1), keys.at(-2)];
  return typeof last === 'number' ? before === 'images' : /image$/i.test(String(last));
}
