import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { JsonObject } from '../../src/text/json.ts';

/** Path of a file that a real tool wrote. */
export function toolOutputPath(name: string): string {
  return fileURLToPath(new URL(`../fixtures/tool-output/${name}`, import.meta.url));
}

export function toolOutput(name: string): JsonObject {
  return JSON.parse(readFileSync(toolOutputPath(name), 'utf8')) as JsonObject;
}

/** By what the files name the image that they are of. */
export const SCANNED = 'sha256:ddb681527cb2314b95d79eae962d5df1d94c991c9146ba9b55555cdc3e5a0347';
export const SCANNED_CONFIG = 'sha256:8cc0ca18673c79c59c2f87b66dfdf380d7582b45efaba55bfb371c05e7e56667';
