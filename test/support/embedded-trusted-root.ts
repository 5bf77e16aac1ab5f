import seeds from '@sigstore/tuf/seeds.json' with { type: 'json' };

/** The public instance's trusted root in JSON, as it comes with @sigstore/tuf. */
export function embeddedTrustedRoot(): string {
  const [seed] = Object.values(seeds);
  return Buffer.from(seed?.targets['trusted_root.json'] ?? '', 'base64').toString('utf8');
}
