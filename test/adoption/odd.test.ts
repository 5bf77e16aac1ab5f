import { beforeAll, describe, expect, it } from 'vitest';
import { adopt } from '../../src/adoption/adopt.ts';
import { loadRegularExpressions } from '../../src/text/regular-expression.ts';
import { SourceText } from '../../src/text/source-text.ts';

const ACTION = { repository: 'acme/slsa-provenance-action', ref: 'b'.repeat(40) };
const BUILD = `      - id: build
        uses: docker/build-push-action@v7
        with:
          push: true
          tags: ghcr.io/acme/app:v1
`;

beforeAll(loadRegularExpressions);

/** A workflow with one job, and what becomes of it. */
function become(steps: string): { readonly after: string; readonly why: readonly string[] } {
  const text = `on: push\njobs:\n  build:\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n${steps}`;
  const [file] = adopt([new SourceText('a.yml', text)], ACTION, 'acme/app').files;
  return {
    after: file?.text.after ?? text,
    why: file?.left.map(({ why }) => why) ?? [],
  };
}

const sign = (run: string) => `${BUILD}      - run: ${run}\n`;
const D = '${{ steps.build.outputs.digest }}';

describe('adopt', () => {
  it.each([
    [
      'a name in lower case',
      `|\n          IMAGE=$(echo "ghcr.io/$GITHUB_REPOSITORY" | tr '[:upper:]' '[:lower:]')\n          cosign sign --yes "$IMAGE@${D}"`,
      'image: ghcr.io/${{ github.repository }}',
    ],
    [
      'a name in lower case, by bash',
      `cosign sign --yes "ghcr.io/\${GITHUB_REPOSITORY,,}@${D}"`,
      'image: ghcr.io/${{ github.repository }}',
    ],
    [
      'a name with a port and a tag',
      `cosign sign --yes registry.acme.test:5000/app:v1@${D}`,
      'image: registry.acme.test:5000/app',
    ],
    [
      'the digest with its algorithm',
      `cosign sign --yes ghcr.io/acme/app@sha256:${D}`,
      `digest: sha256:${D}`,
    ],
  ])('takes %s', (_, run, line) => {
    const { after, why } = become(sign(run));
    expect(why).toEqual([]);
    expect(after).toContain(`          ${line}\n`);
  });

  it.each([
    [
      'a digest written down',
      `cosign sign --yes ghcr.io/acme/app@sha256:${'0'.repeat(64)}`,
      'the digest stands in the file',
    ],
    [
      'the digest of a step that is not there',
      'cosign sign --yes ghcr.io/acme/app@${{ steps.other.outputs.digest }}',
      'there is no step "other"',
    ],
    [
      'the id of an image',
      'cosign sign --yes ghcr.io/acme/app@${{ steps.build.outputs.imageid }}',
      'is no digest of an image',
    ],
    [
      'a command whose failure is passed over',
      `cosign sign --yes ghcr.io/acme/app@${D} || true`,
      'what follows when it fails',
    ],
    [
      'a name that the script makes',
      `cosign sign --yes "$(cat image)@${D}"`,
      'puts the name of the image together',
    ],
    [
      'an identity from elsewhere',
      `cosign sign --yes --signing-config own.json ghcr.io/acme/app@${D}`,
      'services or an identity',
    ],
  ])('leaves %s', (_, run, said) => {
    const { after, why } = become(sign(run));
    expect(why.join()).toContain(said);
    expect(after).toContain(run);
  });

  it('knows a tag in whatever way it is written', () => {
    const build = BUILD.replace('app:v1', 'app:${{ github.sha }}');
    const { after, why } = become(`${build}      - run: cosign sign --yes "ghcr.io/acme/app:$GITHUB_SHA"\n`);
    expect(why).toEqual([]);
    expect(after).toContain(
      '          image: ghcr.io/acme/app\n          digest: ${{ steps.build.outputs.digest }}\n',
    );
  });

  it('leaves what is not written line by line', () => {
    const { after, why } = become(`${BUILD}      - { run: 'cosign sign --yes ghcr.io/acme/app@${D}' }\n`);
    expect(why).toEqual(['the step is not written line by line']);
    expect(after).toContain('{ run:');
  });

  it('does not take what two jobs share for the one and the other', () => {
    const text = `on: push\njobs:\n  a: &job\n    runs-on: ubuntu-latest\n    permissions:\n      id-token: write\n    steps:\n${sign(`cosign sign --yes ghcr.io/acme/app@${D}`)}  b: *job\n`;
    const [file] = adopt([new SourceText('a.yml', text)], ACTION, undefined).files;
    expect(file?.text.after.match(/slsa-provenance-action/g)).toHaveLength(1);
    expect(file?.text.after).toContain('  b: *job\n');
  });

  it('keeps the verifications of other images as they are', () => {
    const verify = `      - run: cosign verify cgr.dev/acme/base --certificate-identity-regexp 'github.com/acme' --certificate-oidc-issuer https://token.actions.githubusercontent.com\n`;
    expect(become(`${sign(`cosign sign --yes ghcr.io/acme/app@${D}`)}${verify}`).after).toContain(verify);
  });

  it('tells the callers of a workflow what to grant, where it does not say so itself', () => {
    const text = `on: workflow_call\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${sign(`cosign sign --yes ghcr.io/acme/app@${D}`)}`;
    const [file] = adopt([new SourceText('a.yml', text)], ACTION, undefined).files;
    expect(file?.remarks).toEqual([
      'callers of this workflow must grant contents: read, id-token: write to the job "a"',
    ]);
    expect(file?.text.after).not.toContain('permissions');
  });

  it('says what the first list of rights in a file takes away', () => {
    const text = `on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${sign(`cosign sign --yes ghcr.io/acme/app@${D}`)}`;
    const [file] = adopt([new SourceText('a.yml', text)], ACTION, undefined).files;
    expect(file?.remarks.join()).toContain('has only those now that it names');
    expect(file?.text.after).toContain('    permissions:\n      contents: read\n      id-token: write\n');
  });
});
