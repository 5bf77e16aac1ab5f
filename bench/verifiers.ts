import path from 'node:path';
import { goTool } from '../conformance/stack/go-tools.ts';
import type { Stack } from '../conformance/stack/index.ts';
import { workflowClaims } from '../test/fake/sigstore/workflow-claims.ts';
import { environmentOf, subjectsOf, type Tool } from './tools.ts';

const CLI = path.join(import.meta.dirname, '../dist/cli/index.js');
/** cosign's image signature in the bundle layout. */
const COSIGN_SIGN = 'https://sigstore.dev/cosign/sign/v1';

export function verifiersOn(stack: Stack): readonly Tool[] {
  return [thisCommand(stack), cosign(stack)];
}

function trustOf({ instances }: Stack): string[] {
  const identity = `https://github.com/${workflowClaims()['job_workflow_ref']}`;
  const { issuer, trustedRoot } = instances.public;
  return [
    ...['--certificate-identity', identity, '--certificate-oidc-issuer', issuer],
    ...['--trusted-root', trustedRoot],
  ];
}

/** Signature and provenance of all images in one command. */
function thisCommand(stack: Stack): Tool {
  return {
    name: 'this action',
    commands: async (images) => {
      const required = ['--require-predicate', COSIGN_SIGN];
      const args = [CLI, 'verify', ...subjectsOf(images), ...trustOf(stack), ...required];
      return [{ command: process.execPath, args, options: { env: environmentOf(stack) } }];
    },
  };
}

/** One command for the signature, one for provenance, of each image. */
function cosign(stack: Stack): Tool {
  return {
    name: 'cosign',
    commands: async (images, scratch) => {
      const command = await goTool('cosign-3.1');
      const options = { env: { ...environmentOf(stack), HOME: scratch } };
      const provenance = ['--type', 'slsaprovenance1'];
      return subjectsOf(images).flatMap((subject) => [
        { command, args: ['verify', ...trustOf(stack), subject], options },
        { command, args: ['verify-attestation', ...provenance, ...trustOf(stack), subject], options },
      ]);
    },
  };
}
