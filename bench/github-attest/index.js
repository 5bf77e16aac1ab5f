// Provenance of one image in the order in which GitHub's attest action makes it: claims from a token of their
// own, signature and log entry, GitHub's attestation store, registry, then the check whether a storage record is
// due, which is for organizations only.
import { Buffer } from 'node:buffer';
import { attest, buildSLSAProvenancePredicate } from '@actions/attest';
import { getInput } from '@actions/core';
import { context, getOctokit } from '@actions/github';
import { attachArtifactToImage, getRegistryCredentials } from '@sigstore/oci';

const name = getInput('subject-name');
const digest = getInput('subject-digest');
const token = getInput('github-token');

const predicate = await buildSLSAProvenancePredicate();
const attestation = await attest({
  subjects: [{ name, digest: { sha256: digest.replace('sha256:', '') } }],
  predicateType: predicate.type,
  predicate: predicate.params,
  sigstore: 'public-good',
  token,
});
const { mediaType } = attestation.bundle;
await attachArtifactToImage({
  credentials: getRegistryCredentials(name),
  imageName: name,
  imageDigest: digest,
  artifact: Buffer.from(JSON.stringify(attestation.bundle)),
  mediaType,
  annotations: {
    'dev.sigstore.bundle.content': 'dsse-envelope',
    'dev.sigstore.bundle.predicateType': predicate.type,
  },
  fetchOpts: { timeout: 30_000, retry: 3 },
});
const { data } = await getOctokit(token).rest.repos.get(context.repo);
if (data.owner.type === 'Organization') throw new Error('a storage record would be due');
