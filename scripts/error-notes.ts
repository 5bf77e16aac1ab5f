import type { Code } from '../src/shared/codes.ts';

/** Cause and fix of codes whose places in src/ do not say both, because they are the same wherever it happens. */
export const ERROR_NOTES: Partial<Record<Code, { readonly why: string; readonly fix: string }>> = {
  'azure-login-refused': {
    why: "the number behind AADSTS says it: no federated credential has exactly the token's subject, issuer and audience (70021, 700213 and their like), no such app (700016) or tenant (90002), a clock that is wrong (700024), a token that Entra cannot verify (50027), a policy of conditional access (53003)",
    fix: 'paste the command in the message, which makes the federated credential, or correct the id that it names; [registries.md](registries.md#acr-without-a-stored-secret) shows all of it',
  },
  'key-service-refused': {
    why: 'the identity lacks the role "Key Vault Crypto User" ("Managed HSM Crypto User"), the vault belongs to another tenant, its network rules keep the runner out, or there is no such key or version',
    fix: 'paste the command in the message; [sign-with-a-key.md](sign-with-a-key.md#a-key-in-azure-key-vault) shows all of it',
  },
  'any-identity': {
    why: 'the option that accepts anyone was set',
    fix: 'name the source: `--repo OWNER/NAME`',
  },
  'artifact-gone': {
    why: 'a clean-up rule of the registry deleted it, and its entry in the list stayed',
    fix: 'run the signing step again: it writes what is missing',
  },
  'artifact-rejected': {
    why: 'the artifact was altered, was signed in another Sigstore instance, or is forged',
    fix: 'if it is yours, run the signing step again; if another instance signed it, name its trusted root: `--trusted-root FILE`',
  },
  'artifacts-many': {
    why: 'jobs attach to the same digest again and again, or strangers can push to the repository',
    fix: 'delete what nobody needs; build a new image in place of signing the same one for ever',
  },
  'artifacts-too-large': {
    why: 'somebody attached large files, which every verifier of the image would have to load',
    fix: 'delete what nobody needs, and attach large files as artifacts of their own',
  },
  'artifacts-too-many': {
    why: 'jobs attach to the same digest again and again, or strangers can push to the repository',
    fix: 'find out what attaches them, and delete those that nobody needs',
  },
  'build-type-unknown': {
    why: 'the builder is none that this version knows',
    fix: 'update, or judge the parameters yourself: `--explain` prints them',
  },
  'built-from-branch': {
    why: 'the expectation names a source, but no ref of it',
    fix: '`--source-ref release-tags`, or the ref that releases are built from',
  },
  'built-from-pull-request': {
    why: 'the build ran for a pull request: its author may have chosen what was built',
    fix: 'expect a ref that only reviewed code reaches: `--source-ref default-branch` or `--source-ref release-tags`',
  },
  'bundle-malformed': {
    why: 'the file is no Sigstore bundle, was cut short, or is of a version that is not known',
    fix: 'give the bundle as `bundle-path`, cosign or gh wrote it',
  },
  'bundles-too-many': {
    why: 'the file is a list of very many bundles',
    fix: 'split the file, or keep the bundle of the digest that is asked about',
  },
  'certificate-refused': {
    why: 'Fulcio does not accept tokens of this issuer, or the token is for another audience than `sigstore`, has expired, or lacks a claim that Fulcio needs; the message says which',
    fix: 'the public instance takes tokens of github.com only: elsewhere set `signing-config` and `trusted-root` to a private instance, and add the issuer there (type ci-provider, ci-provider github-workflow, client-id sigstore)',
  },
  'claim-unconfirmed': {
    why: 'who wrote the provenance can write anything into it; only the certificate was checked by somebody else',
    fix: 'rely on what the certificate says: `--explain` shows both',
  },
  'concurrency-malformed': {
    why: 'another kind of value stands there',
    fix: 'a whole number from 1 to 99',
  },
  'credential-helper-failed': {
    why: 'the program that the Docker configuration names is not installed, or not logged in',
    fix: 'log in to the registry again, or take the helper out of the configuration',
  },
  'default-branch-assumed': {
    why: 'no name of the default branch was given, and no verifier can ask GitHub for it',
    fix: 'name it: `--default-branch NAME`',
  },
  'default-branch-malformed': {
    why: 'another kind of value stands there',
    fix: 'the name alone, as in `main`',
  },
  'default-branch-unused': {
    why: 'it says which branch `default-branch` is, and nothing asks for that',
    fix: '`--source-ref default-branch`, or remove it',
  },
  'digest-algorithm': {
    why: 'another algorithm was used where the digest was computed',
    fix: 'use the digest that the registry gave at the push: it is SHA-256',
  },
  'digest-length': {
    why: 'it was shortened on the way',
    fix: '`digest: ${{ steps.build.outputs.digest }}`',
  },
  'digest-malformed': {
    why: 'the step that should set it has another id, did not push, or the value was altered on the way',
    fix: '`digest: ${{ steps.build.outputs.digest }}`',
  },
  'digest-missing': {
    why: 'a tag alone can move between the push and the signature',
    fix: '`digest: ${{ steps.build.outputs.digest }}`, or name@sha256:… in `image`',
  },
  'digest-required': {
    why: 'a tag can be moved to another image at any time',
    fix: 'name it by digest: registry/repository@sha256:…',
  },
  'docker-config-malformed': {
    why: 'it was edited by hand or cut short',
    fix: 'log in again, which writes it anew',
  },
  'docker-config-unreadable': {
    why: 'its permissions or its owner are others than those of the job',
    fix: 'correct its permissions, or set DOCKER_CONFIG to another directory',
  },
  'dockerfile-not-understood': {
    why: 'the line could name an image in a way that is not known here, and would go unchecked',
    fix: 'write it as the message says, or name the images themselves: slsa-provenance verify IMAGE…',
  },
  'envelope-malformed': {
    why: 'another program wrote it, or it was altered',
    fix: 'if it is yours, run the signing step again',
  },
  'evidence-ages': {
    why: 'evidence is verified as of the time when it was kept',
    fix: 'none is needed; to judge by today’s age, verify the image in its registry',
  },
  'evidence-malformed': {
    why: 'the file was not written by `--evidence-out`, was cut short, or was altered',
    fix: 'keep the evidence again: `slsa-provenance verify … --evidence-out DIR`',
  },
  'evidence-other-image': {
    why: 'the file is about the image that was verified when it was kept',
    fix: 'name that image, or take the file of the one that is asked about',
  },
  'evidence-own-terms': {
    why: 'nothing said what is expected, so that what the file says was taken',
    fix: 'say it yourself: `--repo OWNER/NAME`, `--trusted-root FILE` or `--offline`',
  },
  'evidence-root-unknown': {
    why: 'the file carries a trusted root of its own, and whoever wrote the file could have made it',
    fix: '`--trusted-root FILE` for a private instance, `--offline` for the root that came with this version',
  },
  'exception-incomplete': {
    why: 'an exception is for named digests and namespaces, for a reason that somebody approved, and it is checked afterwards',
    fix: 'name what the message asks for: `--namespace`, `--reason`, `--approved-by`, `--repo`',
  },
  'expectation-caller-workflow': {
    why: 'another kind of value stands there',
    fix: 'its path in the repository, as in `.github/workflows/release.yml`',
  },
  'expectation-id': {
    why: 'another kind of value stands there',
    fix: 'the number: `gh api repos/OWNER/NAME --jq .id`',
  },
  'expectation-level': {
    why: 'SLSA has the build levels 0 to 3',
    fix: 'a number from 0 to 3',
  },
  'expectation-owner': {
    why: 'another kind of value stands there',
    fix: 'the name alone, as in `acme`',
  },
  'expectation-predicate-type': {
    why: 'the alias is not known, or it is no URI',
    fix: 'a URI, or one of the aliases that the message lists',
  },
  'expectation-two-signers': {
    why: 'each of them says who must have signed, and they could differ',
    fix: 'keep one of them',
  },
  'file-too-large': {
    why: 'it is another file than was meant',
    fix: 'check that it is the file that you mean',
  },
  'id-token-malformed': {
    why: 'a proxy answered in place of the token service',
    fix: 'run the job again; look into what lies between the runner and GitHub',
  },
  'images-too-many': {
    why: 'the list holds more than is verified in one run',
    fix: 'split the list',
  },
  'input-value-unknown': {
    why: 'the value is mistyped',
    fix: 'one of the values that the message lists',
  },
  interrupted: {
    why: 'the prompt was ended',
    fix: 'run it again',
  },
  'key-passwords-differ': {
    why: 'one of them was mistyped',
    fix: 'run it again, or set COSIGN_PASSWORD',
  },
  'kind-unknown': {
    why: 'it was written by a tool or version that is not known here',
    fix: 'update, or verify it with the tool that made it',
  },
  'legacy-layer-malformed': {
    why: 'another program wrote it, or it was altered',
    fix: 'if it is yours, run the signing step again; otherwise delete the tag',
  },
  'level-too-low': {
    why: 'the level follows from the certificate: the kind of runner, and whether the workflow that builds also signs',
    fix: 'what would raise it stands behind `Level up` in the report',
  },
  'log-entry-untrusted': {
    why: 'the log is another than the trusted root names, or it was altered on the way',
    fix: 'check that signing-config and trusted-root are of one instance; then run it again',
  },
  'not-admitted': {
    why: 'what is attached is not what the program looks for',
    fix: 'the report says what the program needs, and what to change',
  },
  'not-in-log': {
    why: 'it is signed with a key and was recorded nowhere (tlog: false), which allow-no-tlog accepts',
    fix: 'tlog: true, for what may be published',
  },
  'not-verified': {
    why: 'see the reason of each image in the report',
    fix: 'see the fix of each reason',
  },
  'nothing-found': {
    why: 'it was not signed, its signature is kept elsewhere, or its digest is another than that which was signed',
    fix: 'compare the digest, or name where signatures are kept: `--signature-repository NAME`',
  },
  'option-without-effect': {
    why: 'the option cannot change the answer beside the others, and would be believed to',
    fix: 'remove it, or what it stands beside',
  },
  'other-builder': {
    why: 'the image was built by another workflow than expected',
    fix: 'if that one is right, name it: `--builder-id URI`',
  },
  'other-commit': {
    why: 'the image is of another version of the source',
    fix: 'take the image of that commit, or correct `--source-digest`',
  },
  'other-identity-beside': {
    why: 'somebody else who may push to the repository signed the image too',
    fix: 'none is needed; admission engines that want all signatures to be right may reject the image',
  },
  'other-issuer': {
    why: 'it was signed outside of the place that is expected',
    fix: 'if that one is right, name it: `--certificate-oidc-issuer URL`',
  },
  'other-ref': {
    why: 'the image was built from another branch or tag',
    fix: 'take an image that was built from the right ref, or correct `--source-ref`',
  },
  'other-signer': {
    why: 'somebody else signed it, or a reusable workflow signs',
    fix: 'if that signer is right, name it: `--signer-workflow OWNER/NAME/PATH` or `--certificate-identity NAME`',
  },
  'other-source': {
    why: 'the image was built from another repository: a fork, an old name, or somebody else’s',
    fix: 'compare the repository with the one in the message, and correct `--repo` only if that one is yours',
  },
  'other-subject': {
    why: 'the attestation was copied from another image, or is about one of its platforms',
    fix: 'verify the digest that it names',
  },
  'other-workflow': {
    why: 'another workflow of the repository built it',
    fix: 'if that one is right, name it: `--caller-workflow PATH`',
  },
  'parameters-chosen': {
    why: 'the workflow was started by hand, with inputs',
    fix: 'look at the inputs: `--explain` prints them',
  },
  'parameters-unknown': {
    why: 'the builder wrote parameters that its build type does not define',
    fix: 'look at them: `--explain` prints them',
  },
  'pattern-not-anchored': {
    why: 'other verifiers take a pattern that matches anywhere in the name',
    fix: 'begin it with ^ and end it with $',
  },
  'places-failed': {
    why: 'several registries or images have a fault of their own',
    fix: 'each line says what to do; then run the step again: what is attached is reused',
  },
  'policy-signer-missing': {
    why: 'a repository has many workflows, and any may sign: only the one that does is to be trusted',
    fix: 'name it: `--signer-workflow OWNER/NAME/.github/workflows/release.yml --source-ref release-tags`, or name an image that was signed',
  },
  'policy-signer-unread': {
    why: 'each engine reads some kinds of signature only',
    fix: 'choose another form: `--for policy-controller`',
  },
  'policy-images-missing': {
    why: 'nothing that is known says it, and nothing is made up',
    fix: '`--images ghcr.io/OWNER/NAME`, or name an image that was signed',
  },
  'policy-instance-unknown': {
    why: 'the trusted root does not say it',
    fix: '`--signing-config signing_config.json` of the same instance',
  },
  'predicate-type-missing': {
    why: 'the image is signed by the right signer, but without this attestation',
    fix: 'attach it, or accept what is there: `--predicate-type TYPE`',
  },
  'private-repository': {
    why: 'the public Sigstore instance publishes who signed what, for ever',
    fix: '`private-repository: true` if that may be public; otherwise a private instance (`signing-config` and `trusted-root`), or a key',
  },
  'provenance-disagrees': {
    why: 'who wrote the provenance wrote something else than what the certificate says',
    fix: 'build it again with a builder that takes its facts from the certificate',
  },
  'provenances-disagree': {
    why: 'two builds made the same image, or one provenance is wrong',
    fix: 'find out which source is the right one: `--explain` prints both',
  },
  'read-back-differs': {
    why: 'the registry or something in front of it alters what it stores',
    fix: 'do not deploy this image before it verifies; ask the operator of the registry',
  },
  'registry-denied': {
    why: 'the login is right, but may not do this',
    fix: 'give the account the right to push to this repository',
  },
  'registry-rate-limited': {
    why: 'the registry limits requests',
    fix: 'log in, which has a higher limit, or wait',
  },
  'rejected-beside': {
    why: 'something beside the image was altered, or is of another instance',
    fix: 'none is needed for this image; delete it if nobody knows it',
  },
  'release-list-expired': {
    why: 'nobody can tell from an old list what was revoked since, and the command has not been updated for a year',
    fix: 'update, or name the list of the newest release: `--identities identities.json`',
  },
  'release-moved': {
    why: 'somebody moved the tag of a release, which never happens to releases: it was forged',
    fix: 'trust nothing that was signed by it, and report it as SECURITY.md says',
  },
  'release-revoked': {
    why: 'the release is known to sign what it should not, or has a defect that lets others decide what it signs',
    fix: 'build and sign again with a later release; no option accepts a revoked one',
  },
  'release-unlisted': {
    why: 'the commit is one of a fork, which GitHub finds under the name of this project too; or its release is newer than the list',
    fix: 'name the list of the newest release, `--identities identities.json`, or pin its tag in place of a commit',
  },
  'required-predicate-missing': {
    why: 'it was never attached, or somebody else signed it',
    fix: 'attach it in the workflow that builds the image',
  },
  'required-predicate-too-old': {
    why: 'the scan or build that makes it has not run since',
    fix: 'run it again and attach its result',
  },
  'self-hosted-runner': {
    why: 'whoever runs such a machine can alter what is built on it',
    fix: 'build on a GitHub-hosted runner, or leave out `--deny-self-hosted-runners`',
  },
  'service-unavailable': {
    why: 'the service is down, or a firewall or proxy is in the way',
    fix: 'see the status page that the message names, or check that the host can be reached; then run it again',
  },
  'settings-malformed': {
    why: 'the file is not as its schema says',
    fix: 'correct the line that the message names; docs/settings.schema.json has the schema',
  },
  'signing-deferred': {
    why: 'Sigstore was down when the image was built, and its workflow has on-outage: defer',
    fix: '`slsa-provenance resume RUN` in a workflow of the repository, or run the release workflow again',
  },
  'simple-signing-malformed': {
    why: 'another program wrote it, or it was altered',
    fix: 'if it is yours, run the signing step again',
  },
  'platform-other': {
    why: 'the image has no index, so that it is for one platform alone, whatever is asked for',
    fix: 'name the image for the platform that is meant',
  },
  'statement-malformed': {
    why: 'another program wrote it, or it is no in-toto statement',
    fix: 'if it is yours, attest it again with a current tool',
  },
  'steered-event': {
    why: 'the event can be started by people who may not push',
    fix: 'expect a ref and an event that they cannot reach: `--source-ref release-tags`',
  },
  'tag-moved': {
    why: 'somebody pushed another image under the tag since',
    fix: 'use the digest alone',
  },
  'verified-by-index': {
    why: 'the step signed the index, not its platforms',
    fix: 'none is needed; for clusters that resolve platforms, sign with `recursive: true`',
  },
};
