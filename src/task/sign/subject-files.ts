import type { SignableKind } from '../../attach/signable.ts';
import { SIGNATURE, signableOf } from '../../attach/signable.ts';
import { fileCommands, keyFileCommand } from '../../engine/commands.ts';
import { idTokenRequest } from '../../github/id-token.ts';
import type { SignInputs } from '../../request/sign-request.ts';
import { readSubjectFiles, type SubjectFile } from '../../request/subject-paths.ts';
import { createLimiter } from '../../shared/limit.ts';
import { replaceFile } from '../../shared/replace-file.ts';
import { settleAll } from '../../shared/settle.ts';
import { bundleJson } from '../../sigstore/bundle.ts';
import type { Signed, Signer } from '../../sigstore/signer.ts';
import { STATEMENT_MEDIA_TYPE } from '../../statement/statement.ts';
import { signerFor } from './complete.ts';
import { resultFiles, saveLines, saveResult } from './files.ts';
import { identify, type Identified } from './identify.ts';
import { type Result, resultOf, type SignedFile } from './result.ts';
import type { SignContext, Signing } from './run.ts';
import { openServices, type Services } from './services.ts';

const FILES_AT_ONCE = 12;

/** A file, and what was signed of it. */
interface Done extends Signed {
  readonly file: SubjectFile;
  readonly predicateType: string;
}

/**
 * Signs files: a statement about each, whose bundle is put beside it. All are read before anything is public.
 * @throws Failure of the files, and of whatever ended the run; what was signed until then has its bundle
 */
export async function signFiles(inputs: SignInputs, context: SignContext): Promise<Signing> {
  const { environment, log, onSigned } = context;
  if (inputs.key === undefined) idTokenRequest(environment);
  const subjects = await readSubjectFiles(inputs.subjectPaths);
  const services = await openServices(
    { ...inputs, format: 'bundle', formatIsExplicit: true },
    environment,
    log,
  );
  const files = await resultFiles(inputs.outputDirectory, environment.temporaryDirectory);
  const heading = services.key ? 'Read the key' : 'Request the certificate';
  const identified = await log.group(heading, () => identify(inputs, services, { environment, log }));
  const kind = kindIn(identified.signables);
  const signer = await signerFor(identified, services, log);
  const limit = createLimiter(FILES_AT_ONCE);
  const done = await log.group('Sign and record', async () => {
    const signing = subjects.map((file) => limit(() => signFile(file, kind, signer)));
    await settleAll(signing);
    return Promise.all(signing);
  });
  for (const { file } of done) log.info(`${file.path}: ${file.bundle}`);
  const result = resultOfFiles(done, inputs, identified, services);
  await Promise.all([
    saveLines(files.bundles, done, ({ artifact }) => bundleJson(artifact)),
    saveLines(files.statements, done, ({ verified }) => verified.payload.toString('utf8')),
    saveResult(files, result),
  ]);
  onSigned?.(result, files);
  return { result, failure: undefined };
}

/** Provenance where there is some; what signs images otherwise, since programs that verify files read statements. */
function kindIn(signables: readonly SignableKind[]): SignableKind {
  return (
    signables.find(({ kind, predicateType }) => kind !== 'signature' && predicateType !== null) ?? SIGNATURE
  );
}

async function signFile(file: SubjectFile, kind: SignableKind, signer: Signer): Promise<Done> {
  const { payload, predicateType } = signableOf(kind, file.name, file.digest);
  const signed = await signer.sign({ payload, payloadType: STATEMENT_MEDIA_TYPE });
  await replaceFile(file.bundle, `${bundleJson(signed.artifact)}\n`);
  return { ...signed, file, predicateType: String(predicateType) };
}

function resultOfFiles(
  done: readonly Done[],
  inputs: SignInputs,
  { owner, holder }: Identified,
  { chosen, instance }: Services,
): Result {
  const nothing = {
    attestations: [],
    stored: [],
    remarks: [],
    attached: new Set<never>(),
    admissions: [],
    failures: [],
  };
  const { claims } = owner;
  const { trustedRoot } = inputs;
  const commandsFor = ({ file: { path: file, bundle }, predicateType }: Done) =>
    claims
      ? fileCommands({ file, bundle, predicateType }, claims, trustedRoot)
      : [
          keyFileCommand(
            { file, bundle, predicateType },
            { trustedRoot, isLogged: chosen.log !== undefined },
          ),
        ];
  return {
    ...resultOf({ ...inputs, ...nothing, claims, holder, chosen, instance }),
    outcome: 'signed',
    files: done.map(signedFile),
    logIndexes: done.flatMap(({ verified }) => verified.logIndex ?? []),
    verifyCommands: done.flatMap(commandsFor),
  };
}

function signedFile({ file: { path, digest, bundle }, predicateType, verified }: Done): SignedFile {
  return { path, digest, predicateType, bundle, logIndex: verified.logIndex ?? null };
}
