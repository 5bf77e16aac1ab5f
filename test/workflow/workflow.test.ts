import { describe, expect, it } from 'vitest';
import { accessOf } from '../../src/workflow/access.ts';
import { majorOf } from '../../src/workflow/action-use.ts';
import { cosignCalls, cosignVersionIn, layoutOf } from '../../src/workflow/cosign.ts';
import { expressionsIn, onlyValue, valuesIn } from '../../src/workflow/expression.ts';
import { referenceKindOf } from '../../src/workflow/image-reference.ts';
import { readGoreleaser, readPage } from '../../src/workflow/read-commands.ts';
import { readAction, readWorkflow } from '../../src/workflow/read-workflow.ts';
import { resolveWord } from '../../src/workflow/resolve.ts';
import { readDocuments } from '../../src/text/located-yaml.ts';
import { SourceText } from '../../src/text/source-text.ts';

function root(text: string) {
  const [document] = readDocuments(new SourceText('x.yml', text));
  return document!.root!;
}

function workflow(text: string) {
  return readWorkflow(root(text), false);
}

const PINNED = 'a'.repeat(40);
const SIGN = `on:
  push:
    branches: [main]
permissions: read-all
env:
  IMAGE: ghcr.io/acme/app
jobs:
  build:
    runs-on: ubuntu-latest
    permissions:
      id-token: write
      contents: read
    outputs:
      digest: \${{ steps.build.outputs.digest }}
      ref: \${{ steps.name.outputs.ref }}
    steps:
      - uses: actions/checkout@v4
      - id: name
        run: |
          TAG=v1
          echo "ref=\${{ env.IMAGE }}:$TAG" >> $GITHUB_OUTPUT
      - uses: sigstore/cosign-installer@${PINNED} # v4.1.2
  sign:
    needs: build
    runs-on: [self-hosted, linux]
    env:
      REF: \${{ needs.build.outputs.ref }}
    steps:
      - name: Sign
        run: >-
          cosign sign --yes
          "$REF"
      - run: "cosign sign \\"$IMAGE@$D\\"\\ncosign verify x"
      - shell: pwsh
        run: cosign sign x
`;

describe('a workflow is read with the place of everything', () => {
  const read = workflow(SIGN);

  it('triggers, jobs, permissions and uses', () => {
    expect([...read.triggers.keys()]).toEqual(['push']);
    const [build, sign] = read.jobs;
    expect([build?.id, sign?.needs, sign?.runsOn]).toEqual(['build', ['build'], ['self-hosted', 'linux']]);
    expect([accessOf(build!, 'id-token'), accessOf(build!, 'packages'), accessOf(sign!, 'contents')]).toEqual(
      ['write', 'none', 'read'],
    );
    expect(accessOf(sign!, 'id-token')).toBe('none');
    expect(build!.steps.map(({ uses }) => uses && [uses.isPinned, majorOf(uses)])).toEqual([
      [false, 4],
      undefined,
      [true, 4],
    ]);
    expect(cosignVersionIn(build!)).toEqual([3, 0]);
  });

  it('commands in folded and quoted scripts, and none of other shells', () => {
    const calls = cosignCalls(read);
    expect(calls.map(({ command, place }) => [command, place.line, place.column])).toEqual([
      ['sign', 31, 11],
      ['sign', 33, 15],
      ['verify', 33, 42],
    ]);
    const [first, second] = calls;
    expect(first!.script.source.place(first!.operands[0]!)).toMatchObject({ line: 32, column: 11 });
    expect(SIGN.slice(first!.place.start, first!.place.end)).toBe('cosign sign --yes\n          "$REF"');
    expect(layoutOf(second!)).toBeUndefined();
  });

  it('what variables stand for is found through scripts, steps and jobs', () => {
    const [first, second] = cosignCalls(read);
    expect(resolveWord(first!.step, first!.operands[0]!)).toBe('ghcr.io/acme/app:v1');
    expect(resolveWord(second!.step, second!.operands[0]!)).toBe('ghcr.io/acme/app@${D}');
  });

  it('values that name each other end', () => {
    const circle = workflow(
      'jobs:\n  a:\n    env: {A: "${{ env.B }}", B: "${{ env.A }}${{ env.A }}"}\n    steps:\n      - run: cosign sign $A\n',
    );
    const [call] = cosignCalls(circle);
    expect(resolveWord(call!.step, call!.operands[0]!).length).toBeLessThan(10_000);
  });
});

describe('other files with commands', () => {
  it('actions made of steps', () => {
    const text =
      'inputs:\n  image:\n    required: true\nruns:\n  using: composite\n  steps:\n    - shell: bash\n      run: cosign sign x\n';
    const read = readAction(root(text), false);
    expect([...read.inputs.keys()]).toEqual(['image']);
    expect(cosignCalls(read)).toHaveLength(1);
  });

  it("GoReleaser's signing of images, each word at its place", () => {
    const text =
      'docker_signs:\n  - cmd: cosign\n    args:\n      - sign\n      - "${artifact}"\n      - --yes\n  - {}\n';
    const [call, ...more] = cosignCalls(readGoreleaser(root(text)));
    expect(more).toEqual([]);
    expect(call!.script.source.place(call!.operands[0]!).line).toBe(5);
    expect(call!.place.line).toBe(2);
  });

  it('pages: commands behind prompts, and nothing that was printed', () => {
    const file = new SourceText('x.md', '$ cosign sign \\\n    x\ncosign verify y\n');
    expect(
      cosignCalls(readPage(file, 0, file.text.length)).map(({ command, place }) => [command, place.column]),
    ).toEqual([['sign', 3]]);
    const plain = new SourceText('x.md', 'cosign sign x\ncosign verify y\n');
    expect(cosignCalls(readPage(plain, 0, plain.text.length))).toHaveLength(2);
  });
});

describe('expressions', () => {
  it('and the values they name', () => {
    const text = "a ${{ github.event.inputs['tag'] || 'x.y' }} ${{ steps.b.outputs.c-d }} ${{ open";
    expect(expressionsIn(text).map((one) => one.text)).toEqual([
      "github.event.inputs['tag'] || 'x.y'",
      'steps.b.outputs.c-d',
    ]);
    expect(valuesIn("github.event.inputs['tag'] || 'x.y'").map(({ path }) => path)).toEqual([
      ['github', 'event', 'inputs', 'tag'],
    ]);
    expect([onlyValue('steps.b.outputs.c-d'), onlyValue('!env.X')]).toEqual([
      ['steps', 'b', 'outputs', 'c-d'],
      undefined,
    ]);
  });
});

describe('how an image is named', () => {
  it.each([
    ['ghcr.io/a/b@${DIGEST}', 'digest'],
    ['ghcr.io/a/b@sha256:00', 'digest'],
    ['${{ steps.build.outputs.digest }}', 'digest'],
    ['{}@${D}', 'digest'],
    ['ghcr.io/a/b:v1', 'tag'],
    ['ghcr.io/a/b:${{ github.sha }}', 'tag'],
    ['localhost:5000/a/b', 'tag'],
    ['ghcr.io/${{ github.repository }}', 'tag'],
    ['${{ steps.meta.outputs.tags }}', 'tag'],
    ['ghcr.io/a/${IMAGE}', 'unknown'],
    ['${IMAGE}', 'unknown'],
    ['{}', 'unknown'],
  ])('%s: %s', (text, kind) => {
    expect(referenceKindOf(text)).toBe(kind);
  });
});
