// The packages that the sign action is made of, loaded and nothing else.
import * as core from '@actions/core';
import * as exec from '@actions/exec';
import * as github from '@actions/github';
import * as bundle from '@sigstore/bundle';
import * as sigstoreCore from '@sigstore/core';
import * as sign from '@sigstore/sign';
import * as tuf from '@sigstore/tuf';
import * as verify from '@sigstore/verify';
import * as tufJs from 'tuf-js';
import * as undici from 'undici';

const loaded = [core, exec, github, bundle, sigstoreCore, sign, tuf, verify, tufJs, undici];
if (loaded.some((one) => Object.keys(one).length === 0)) throw new Error('a package exports nothing');
