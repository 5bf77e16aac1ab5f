import type {
  LaterTerms,
  PolicyTerms,
  PrivateInstance,
  SignerTerms,
  TrustTerms,
} from '../../src/engine/policy-terms.ts';
import { SLSA_PROVENANCE_V1 } from '../../src/statement/slsa-v1.ts';

const AUTHORITY = `-----BEGIN CERTIFICATE-----
MIIBrjCCAVWgAwIBAgIUN1RpLu1HkUcc6y7qT/Yi2lPYP5QwCgYIKoZIzj0EAwIw
LTENMAsGA1UECgwEYWNtZTEcMBoGA1UEAwwTZnVsY2lvLmFjbWUuZXhhbXBsZTAe
Fw0yNjExMjkwMDU4NDlaFw00NjExMjQwMDU4NDlaMC0xDTALBgNVBAoMBGFjbWUx
HDAaBgNVBAMME2Z1bGNpby5hY21lLmV4YW1wbGUwWTATBgcqhkjOPQIBBggqhkjO
PQMBBwNCAASkhF9jyMn/5ZSP91occgFG/vmrIwadzU+cE0nVVRIigPJXCnfUdsSF
tGFxl5Z/Cv1zMI27Nk9SY7QnNCObiImno1MwUTAdBgNVHQ4EFgQUqgZeu0eCfTFd
J1yO+1HPuusVL34wHwYDVR0jBBgwFoAUqgZeu0eCfTFdJ1yO+1HPuusVL34wDwYD
VR0TAQH/BAUwAwEB/zAKBggqhkjOPQQDAgNHADBEAiBHRlXPXI/T5t+FMBukqhf3
Q4DnrUV09lLYV/BAgxnoKAIgUxJ/KFK4XQKmXoNFJhy28rriLQX3BHDWgAC7ddI1
6Fo=
-----END CERTIFICATE-----
`;
export const LOG_KEY = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAEsU3BsuQIuRnpPjlknjz9NBkXK2eM
wU/Fev8Yz24xCqH1X+m/1nT8yIKTeHy6eX/J5G/cOJfJUr8H/pd+7jSX7w==
-----END PUBLIC KEY-----
`;
const CT_KEY = `-----BEGIN PUBLIC KEY-----
MFkwEwYHKoZIzj0CAQYIKoZIzj0DAQcDQgAE20QyfK47WkMUTMC02nJhvMV1FnE0
LpU3PsjcUKZV53xMGVKZT9BonX+vTRzaoGNsPOV3av0Xi3pPejRYpwTqXw==
-----END PUBLIC KEY-----
`;

const INSTANCE: PrivateInstance = {
  fulcio: 'https://fulcio.acme.example',
  log: 'https://rekor.acme.example',
  authorities: [[AUTHORITY]],
  logs: [{ url: 'https://rekor.acme.example', publicKey: LOG_KEY }],
  ctlogs: [{ url: 'https://ctfe.acme.example', publicKey: CT_KEY }],
  trustedRoot: '{"mediaType":"application/vnd.dev.sigstore.trustedroot+json;version=0.1"}',
  tuf: { mirror: 'https://tuf.acme.example', root: '{"signed":{},"signatures":[]}' },
};

export const TRUSTS: Readonly<Record<string, TrustTerms>> = {
  public: { kind: 'public' },
  private: { kind: 'private', instance: INSTANCE },
};

/** A private instance of which no TUF repository is known. */
export const WITHOUT_TUF: TrustTerms = { kind: 'private', instance: { ...INSTANCE, tuf: undefined } };

export const SIGNERS: Readonly<Record<string, SignerTerms>> = {
  keyless: {
    kind: 'keyless',
    issuer: 'https://token.actions.githubusercontent.com',
    subject: {
      kind: 'regexp',
      text: '^https://github\\.com/acme/app/\\.github/workflows/release\\.yml@refs/tags/v?[0-9]+[.][0-9]+[.][0-9]+$',
    },
  },
  key: { kind: 'key', pem: LOG_KEY, logged: true },
};

/** Who signs in bulk what ran before anything was signed. */
export const LATER: LaterTerms = {
  signer: {
    kind: 'keyless',
    issuer: 'https://token.actions.githubusercontent.com',
    subject: {
      kind: 'exact',
      text: 'https://github.com/acme/platform/.github/workflows/sign-existing.yml@refs/heads/main',
    },
  },
  until: new Date('2099-03-31T00:00:00Z'),
};

/** What a run of acme/app would have demanded. */
export function termsWith(changes: Partial<PolicyTerms> = {}): PolicyTerms {
  const signer = changes.signer ?? SIGNERS['keyless'];
  if (!signer) throw new Error('no signer');
  return {
    name: 'acme-app',
    mode: 'enforce',
    images: [
      { registry: 'ghcr.io', path: 'acme/app' },
      { registry: 'docker.io', path: 'acme/app' },
    ],
    namespaces: { include: [], exclude: ['sandbox'] },
    digest: 'resolved',
    signer,
    signature: true,
    predicates: signer.kind === 'key' ? [] : [PROVENANCE],
    trust: { kind: 'public' },
    signatureRepository: undefined,
    example: `ghcr.io/acme/app@sha256:${'1'.repeat(64)}`,
    remarks: ['Written by slsa-provenance for a test.'],
    ...changes,
  };
}

const PROVENANCE = {
  type: SLSA_PROVENANCE_V1,
  conditions: [
    { about: 'source-repository', match: { kind: 'exact', text: 'https://github.com/acme/app' } },
    { about: 'source-ref', match: { kind: 'regexp', text: '^refs/tags/v?[0-9]+[.][0-9]+[.][0-9]+$' } },
  ],
} as const;
