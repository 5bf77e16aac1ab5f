import { cp, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { goTool } from '../conformance/stack/go-tools.ts';
import type { Stack } from '../conformance/stack/index.ts';
import { prepareAction } from '../test/support/run-action.ts';
import { type Attached, inputsFor } from './attached.ts';
import { bundlePath } from './bundles.ts';
import type { PushedImage } from './images.ts';
import type { Command } from './measure.ts';

/** What is compared: programs that attach a signature or provenance, or both, to images. */
export type ToolName = 'this action' | 'cosign' | 'GitHub attest' | 'this action, no files';

export interface Tool {
  readonly name: ToolName;
  /** The programs to run one after the other, so that all images are signed. */
  commands(images: readonly PushedImage[], scratch: string): Promise<Command[]>;
}

/** What a workflow run has, whichever tool it runs. */
const JOB = {
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_API_URL: 'https://api.github.com',
  GITHUB_REPOSITORY: 'octo-org/octo-repo',
  GITHUB_EVENT_NAME: 'push',
  GITHUB_ACTOR: 'octocat',
} as const;

export function signersOn(stack: Stack): readonly Tool[] {
  return [thisAction(stack), cosign(stack), githubAttest(stack)];
}

/** This action with the files, and without them: what the files cost. */
export function attachersOn(stack: Stack, attached: Attached): readonly Tool[] {
  return [thisAction(stack, attached), { ...thisAction(stack), name: 'this action, no files' }];
}

/** Both layouts, signature and provenance, all images at once, read back and verified. */
export function thisAction(stack: Stack, attached?: Attached): Tool {
  const { trustedRoot } = stack.instances.public;
  return {
    name: 'this action',
    commands: async (images, scratch) => {
      const names = images.flatMap((image) => image.names.map((name) => `${name}@${image.digest}`));
      const inputs = {
        image: names.join('\n'),
        recursive: String(images.some(({ platforms }) => platforms.length > 0)),
        'trusted-root': trustedRoot,
        ...(await inputsFor(attached, scratch)),
      };
      const { main, environment } = await prepareAction({ inputs, environment: environmentOf(stack) });
      return [{ command: process.execPath, args: [main], options: { env: environment } }];
    },
  };
}

/** One command for the signature, one for provenance, of each image and each platform: that is how it is used. */
function cosign(stack: Stack): Tool {
  const { trustedRoot, signingConfigs } = stack.instances.public;
  return {
    name: 'cosign',
    commands: async (images, scratch) => {
      const command = await goTool('cosign-3.1');
      const predicate = path.join(scratch, 'predicate.json');
      await writeFile(predicate, JSON.stringify(PREDICATE));
      const options = { env: { ...environmentOf(stack), HOME: scratch } };
      const common = ['--yes', '--signing-config', signingConfigs['rekor-v1'], '--trusted-root', trustedRoot];
      const provenance = ['--type', 'slsaprovenance1', '--predicate', predicate];
      return subjectsOf(images).flatMap((subject) => [
        { command, args: ['sign', ...common, subject], options },
        { command, args: ['attest', ...common, ...provenance, subject], options },
      ]);
    },
  };
}

/** Provenance only, in the bundle layout: one run for each name. */
function githubAttest(stack: Stack): Tool {
  return {
    name: 'GitHub attest',
    commands: async (images, scratch) => {
      const main = await bundlePath('github-attest');
      // It reads no other place.
      await cp(stack.environment['DOCKER_CONFIG'] ?? '', path.join(scratch, '.docker'), { recursive: true });
      return subjectsOf(images).map((subject) => {
        const [name = '', digest = ''] = subject.split('@');
        const inputs = {
          'INPUT_SUBJECT-NAME': name,
          'INPUT_SUBJECT-DIGEST': digest,
          'INPUT_GITHUB-TOKEN': 'ghs_of-the-runner',
        };
        const env = { ...environmentOf(stack), HOME: scratch, ...inputs };
        return { command: process.execPath, args: [main], options: { env } };
      });
    },
  };
}

export function environmentOf(stack: Stack): Record<string, string> {
  return { PATH: process.env['PATH'] ?? '', ...JOB, ...stack.environment, ...stack.idTokenRequest('public') };
}

/** Every name with every digest: `name@sha256:…`. */
export function subjectsOf(images: readonly PushedImage[]): string[] {
  return images.flatMap(({ names, digest, platforms }) =>
    [digest, ...platforms].flatMap((one) => names.map((name) => `${name}@${one}`)),
  );
}

/** As large as the provenance that the others write. */
const PREDICATE = {
  buildDefinition: {
    buildType: 'https://actions.github.io/buildtypes/workflow/v1',
    externalParameters: {
      workflow: {
        ref: 'refs/heads/main',
        repository: 'https://github.com/octo-org/octo-repo',
        path: '.github/workflows/release.yml',
      },
    },
    internalParameters: {
      github: {
        event_name: 'push',
        repository_id: '424242',
        repository_owner_id: '2020',
        runner_environment: 'github-hosted',
      },
    },
    resolvedDependencies: [
      {
        uri: 'git+https://github.com/octo-org/octo-repo@refs/heads/main',
        digest: { gitCommit: 'c040cae0f0dc81641728557b80f09cfa23b83fe5' },
      },
    ],
  },
  runDetails: {
    builder: {
      id: 'https://github.com/octo-org/octo-repo/.github/workflows/release.yml@refs/heads/main',
    },
    metadata: {
      invocationId: 'https://github.com/octo-org/octo-repo/actions/runs/22259804324/attempts/1',
    },
  },
};
