import { Failure } from '../shared/failure.ts';
import { type ImageName, parseDockerName } from '../subject/repository.ts';

/** As some fields write an image: `oci://`, `docker://`. */
const SCHEME = /^(oci|docker):\/\//;

/** A name of an image as the kubelet reads it; undefined: it is none. */
export function imageNameIn(text: string): ImageName | undefined {
  try {
    return parseDockerName(text.replace(SCHEME, ''));
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

/** Whether a text is the name of an image beyond doubt: one word alone could be anything. */
export function looksLikeImage(text: string): boolean {
  const bare = text.replace(SCHEME, '');
  return (
    bare.length <= 1000 && /[/:@]/.test(bare) && !/^\w+:\/\//.test(bare) && imageNameIn(bare) !== undefined
  );
}

/** What is left of a template that nothing rendered: Helm, shell, Argo, kustomize. */
export function isTemplate(text: string): boolean {
  return /\{\{|\$\{|\$\(|<[A-Za-z_ -]+>|%%|\$[A-Z_]{2,}/.test(text);
}
