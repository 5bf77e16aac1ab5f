import { textOf } from '../text/json.ts';
import {
  CONTAINER_ROLES,
  type FoundImage,
  type ImageSource,
  type ManifestProblem,
  type ObjectFacts,
} from './found-image.ts';
import { holdsManifest, imagesInSettings, imagesInValues, textsOf } from './embedded-images.ts';
import { IMAGE_PLACES, isBuiltIn, isWithoutImages, type PlaceKind } from './image-places.ts';
import { isTemplate } from './image-text.ts';
import { type ManifestDocument, type ManifestFile, readManifestDocuments } from './manifest-documents.ts';
import {
  entriesOf,
  memberOf,
  parsePath,
  pathText,
  type Placed,
  type Step,
  valuesAt,
} from './manifest-path.ts';
import {
  imageAt,
  imagesInAnnotations,
  imagesOfContainer,
  imagesOfPod,
  type PlacedImage,
} from './pod-images.ts';
import { statusDigests } from './pod-status.ts';
import { unmappedImages } from './unmapped-images.ts';

/** Paths in kinds that this program does not know, as settings have them. */
export interface OwnPlaces {
  /** `Kind.group`, or `Kind` for the core group. */
  readonly kind: string;
  /** Of images, or of a pod's spec. */
  readonly places: readonly { readonly holds: 'image' | 'pod'; readonly path: readonly Step[] }[];
}

export interface ManifestImages {
  readonly images: readonly FoundImage[];
  readonly problems: readonly ManifestProblem[];
  /** Objects that were looked at. */
  readonly objects: number;
  /** Labels of the namespaces among them, by name. */
  readonly namespaces: ReadonlyMap<string, ObjectFacts['labels']>;
}

/** Kubernetes is made for 150,000 Pods; what has more is no manifest of one cluster. */
const MAX_IMAGES = 200_000;
/** Of manifests within lists and ConfigMaps. */
const MAX_NESTING = 6;

interface Place {
  readonly kind: PlaceKind;
  readonly path: readonly Step[];
}

/** Every image in rendered manifests, in the order in which they stand there. */
export function findImages(files: readonly ManifestFile[], own: readonly OwnPlaces[] = []): ManifestImages {
  const search = new Search(own);
  for (const file of files) search.file(file);
  return search;
}

/** What stands around an object: where its text begins, and how deep it lies in others. */
interface Around {
  readonly file: string;
  readonly lineOf: ManifestDocument['lineOf'];
  /** Of the object that holds it, in front of its own paths. */
  readonly within: string;
  readonly depth: number;
}

class Search implements ManifestImages {
  readonly images: FoundImage[] = [];
  readonly problems: ManifestProblem[] = [];
  readonly namespaces = new Map<string, ObjectFacts['labels']>();
  objects = 0;
  #isFull = false;
  readonly #own: ReadonlyMap<string, readonly Place[]>;

  constructor(own: readonly OwnPlaces[]) {
    this.#own = new Map(
      own.map(({ kind, places }) => [
        kind.includes('.') ? kind : `${kind}.`,
        places.map(({ holds, path }) => ({ kind: holds, path })),
      ]),
    );
  }

  file(file: ManifestFile): void {
    for (const read of readManifestDocuments(file)) {
      if ('problem' in read) this.problems.push(read.problem);
      else {
        const { value, lineOf } = read.document;
        this.#document({ value, keys: [] }, { file: file.file, lineOf, within: '', depth: 0 });
      }
    }
  }

  /** An object, a list of them in whatever form, or something else. */
  #document(place: Placed, around: Around): void {
    if (around.depth > MAX_NESTING)
      return this.#problem(place, around, 'manifests are nested too deep in others');
    const { value } = place;
    const items = Array.isArray(value) ? place : listOf(place);
    if (items) {
      for (const item of entriesOf(items)) this.#document(item, { ...around, depth: around.depth + 1 });
      return;
    }
    if (value === null || value === undefined) return;
    const kind = memberOf(value, 'kind');
    if (typeof kind === 'string' && memberOf(value, 'apiVersion') !== undefined)
      return this.#object(place, kind, around);
    if (around.depth > 0) return;
    const isInput = memberOf(value, 'kind') === undefined;
    this.#problem(
      place,
      around,
      isInput ? 'it names no kind: not a manifest' : 'it has no apiVersion: not a manifest',
      NOT_RENDERED,
    );
  }

  #object(place: Placed, kind: string, around: Around): void {
    this.objects += 1;
    const group = groupOf(memberOf(place.value, 'apiVersion'));
    const id = `${kind}.${group}`;
    if (/^(Kustomization|Component)\.kustomize\.config\.k8s\.io$/.test(id))
      return this.#problem(place, around, 'it is an input of kustomize', NOT_RENDERED);
    if (isWithoutImages(id)) return;
    const source = { ...nameOf(place.value), kind, group };
    const facts = factsOf(place.value, id);
    if (id === 'Namespace.') this.namespaces.set(source.name, facts.labels);
    const found = this.#imagesOf(place, id, around);
    const contained = found.filter(({ role }) => CONTAINER_ROLES.includes(role));
    const object = {
      source,
      facts: { ...facts, images: contained.map(({ image }) => image) },
      running: statusDigests(place, id),
    };
    for (const one of found) this.#add(one, object, around);
  }

  #imagesOf(place: Placed, id: string, around: Around): PlacedImage[] {
    if (id === 'ConfigMap.' || id === 'Secret.')
      return textsOf(place).flatMap((one) => this.#text(one, around));
    const places = [...(PLACES.get(id) ?? []), ...(this.#own.get(id) ?? [])];
    const found = places.flatMap(({ kind, path }) =>
      valuesAt(place, path).flatMap((one) => this.#imagesAt(one, kind, place, around)),
    );
    if (isBuiltIn(id)) return found;
    const known = new Set(found.map(({ keys }) => pathText(keys)));
    const rest = unmappedImages(place).filter(({ keys }) => !known.has(pathText(keys)));
    return [...found, ...rest.filter(({ keys }) => !isEmbedded(places, keys))];
  }

  #imagesAt(one: Placed, kind: PlaceKind, root: Placed, around: Around): PlacedImage[] {
    switch (kind) {
      case 'pod':
        return [...imagesOfPod(one), ...imagesInAnnotations(besides(one, root))];
      case 'containers':
        return imagesOfContainer(one);
      case 'image':
        return imageAt(one, 'operator-field').filter(isNoPlainAddress);
      case 'unrun':
        return imageAt(one, 'artifact').filter(isNoPlainAddress);
      case 'values':
        return imagesInValues(one);
      case 'object':
        this.#document(one, { ...around, depth: around.depth + 1 });
        return [];
      case 'manifest':
      case 'patch':
        return this.#embedded(one, kind, around);
    }
  }

  /** A key of a ConfigMap: manifests, or settings that name images. */
  #text(one: Placed, around: Around): PlacedImage[] {
    if (typeof one.value !== 'string') return [];
    return holdsManifest(one.value) ? this.#embedded(one, 'manifest', around) : imagesInSettings(one);
  }

  #embedded(one: Placed, kind: 'manifest' | 'patch', around: Around): PlacedImage[] {
    if (typeof one.value !== 'string') return [];
    const line = around.lineOf(one.keys);
    const within = `${around.within}${pathText(one.keys)}: `;
    const inner = { ...around, within, depth: around.depth + 1, lineOf: () => line };
    const patched: PlacedImage[] = [];
    for (const read of readManifestDocuments({ file: around.file, text: one.value })) {
      if ('problem' in read) this.problems.push({ ...read.problem, line });
      else if (kind === 'manifest') this.#document({ value: read.document.value, keys: [] }, inner);
      else
        patched.push(
          ...imagesOfPod({ value: read.document.value, keys: [] }).map((image) => ({
            ...image,
            keys: one.keys,
          })),
        );
    }
    return patched;
  }

  #add({ image, role, keys }: PlacedImage, { source, facts, running }: FoundObject, around: Around): void {
    if (this.images.length >= MAX_IMAGES) {
      if (!this.#isFull) this.#problem({ value: undefined, keys }, around, TOO_MANY);
      this.#isFull = true;
      return;
    }
    const path = pathText(keys);
    const from = { file: around.file, line: around.lineOf(keys), ...source, path: `${around.within}${path}` };
    if (isTemplate(image)) {
      const message = `${source.kind} ${source.name}, ${path}: "${image.slice(0, 100)}" was not rendered`;
      this.problems.push({ file: around.file, line: from.line, message, fix: NOT_RENDERED });
      return;
    }
    const digest = running.get(path);
    this.images.push({ image, role, from, object: facts, ...(digest !== undefined && { running: digest }) });
  }

  #problem({ keys }: Placed, around: Around, message: string, fix?: string): void {
    const line = around.lineOf(keys);
    this.problems.push({ file: around.file, line, message, ...(fix !== undefined && { fix }) });
  }
}

interface FoundObject {
  readonly source: Pick<ImageSource, 'kind' | 'group' | 'namespace' | 'name'>;
  readonly facts: ObjectFacts;
  readonly running: ReadonlyMap<string, string>;
}

const NOT_RENDERED = 'give what is applied: helm template …, kustomize build …, or kubectl get … -o json';
const TOO_MANY = `there are more than ${MAX_IMAGES} places with images: the rest was not looked at`;

const PLACES: ReadonlyMap<string, readonly Place[]> = new Map(
  Object.entries(IMAGE_PLACES).map(([id, lines]) => [id, lines.map(placeOf)]),
);

function placeOf(line: string): Place {
  const [kind, text] = line.split(/ (.*)/s) as [PlaceKind, string];
  const path = parsePath(text);
  if (!path) throw new Error(`not a path: ${text}`);
  return { kind, path };
}

function listOf({ value, keys }: Placed): Placed | undefined {
  const [kind, items] = [memberOf(value, 'kind'), memberOf(value, 'items')];
  const isList = typeof kind === 'string' && kind.endsWith('List') && Array.isArray(items);
  return isList ? { value: items, keys: [...keys, 'items'] } : undefined;
}

function groupOf(apiVersion: unknown): string {
  const text = typeof apiVersion === 'string' ? apiVersion : '';
  return text.includes('/') ? text.slice(0, text.lastIndexOf('/')) : '';
}

function nameOf(object: unknown): Pick<ImageSource, 'name' | 'namespace'> {
  const metadata = memberOf(object, 'metadata');
  const [name, prefix, namespace] = ['name', 'generateName', 'namespace'].map((key) =>
    textOf(memberOf(metadata, key)),
  );
  return { name: name || prefix || 'without a name', ...(namespace && { namespace }) };
}

function factsOf(object: unknown, id: string): Omit<ObjectFacts, 'images'> {
  const labels = entriesOf({ value: memberOf(memberOf(object, 'metadata'), 'labels'), keys: [] });
  const phase = memberOf(memberOf(object, 'status'), 'phase');
  return {
    labels: Object.fromEntries(labels.map(({ value, keys }) => [String(keys[0]), String(value)])),
    isRunning: id === 'Pod.' && phase === 'Running',
  };
}

/** The metadata that stands beside a pod's spec. */
function besides({ keys }: Placed, root: Placed): Placed {
  const above = keys.slice(root.keys.length, -1);
  const metadata = [...above, 'metadata'].reduce<unknown>(
    (value, key) =>
      typeof key === 'number' && Array.isArray(value) ? value[key] : memberOf(value, String(key)),
    root.value,
  );
  return { value: metadata, keys: [...keys.slice(0, -1), 'metadata'] };
}

/** What is searched by itself is not searched again by the shape of its keys. */
function isEmbedded(places: readonly Place[], keys: Placed['keys']): boolean {
  const inner = places.filter(({ kind }) => kind === 'object' || kind === 'values' || kind === 'pod');
  return inner.some(({ path }) => path.every((step, nth) => typeof step === 'symbol' || step === keys[nth]));
}

/** Addresses of web pages and buckets stand at the same places as `oci://…`. */
function isNoPlainAddress({ image }: PlacedImage): boolean {
  return !/^(?!oci:|docker:)[a-z][a-z0-9+.-]*:\/\//i.test(image);
}
