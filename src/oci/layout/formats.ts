/** How an artifact is stored: cosign's legacy tags, bundles, or both. */
export type Formats = 'both' | 'bundle' | 'legacy';
