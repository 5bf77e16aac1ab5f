export const id = 3441;
export const ids = [3441,3349];
export const modules = {

/***/ 2753:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   D_: () => (/* binding */ adviceOnDenial),
/* harmony export */   IK: () => (/* binding */ adviceOnRate),
/* harmony export */   NA: () => (/* binding */ adviceOnLogin),
/* harmony export */   kd: () => (/* binding */ isService)
/* harmony export */ });
/** GitHub's registries: for all, and of those with data residency. */
const GITHUB = /^(ghcr\.io|containers\.[a-z0-9-]+\.ghe\.com)$/;
const AZURE = /\.azurecr\.(io|us|cn)$/;
const ADVICE = [
    {
        hosts: GITHUB,
        denied: (registry, path) => {
            const server = registry === 'ghcr.io' ? 'github.com' : registry.slice('containers.'.length);
            const [owner = '', ...name] = path.split('/');
            const page = `packages/container/${encodeURIComponent(name.join('/'))}/settings`;
            return [
                'give the job the permission:',
                '  permissions:',
                '    packages: write',
                `and, if the package was not made by this repository, open https://${server}/orgs/${owner}/${page}`,
                `(https://${server}/users/${owner}/${page} for a personal account) and under "Manage Actions access"`,
                'add this repository with the role Write',
            ].join('\n');
        },
    },
    {
        hosts: AZURE,
        denied: (registry, path) => [
            `give the identity that logs in the role AcrPush on ${registry} (AcrPull to verify):`,
            `  az role assignment create --role AcrPush --assignee CLIENT_ID --scope "$(az acr show --name ${registry.split('.')[0]} --query id --output tsv)"`,
            'where "az acr show --query roleAssignmentMode" says AbacRepositoryPermissions, AcrPush and AcrPull have no effect:',
            `  the role is "Container Registry Repository Writer" ("Container Registry Repository Reader" to verify), perhaps with a condition that names ${path}`,
        ].join('\n'),
    },
    {
        hosts: /\.amazonaws\.com(\.cn)?$|^public\.ecr\.aws$/,
        denied: (_, path) => `allow ecr:BatchGetImage, ecr:GetDownloadUrlForLayer, ecr:BatchCheckLayerAvailability, ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload and ecr:PutImage on the repository ${path}`,
    },
    {
        hosts: /\.pkg\.dev$|(^|\.)gcr\.io$/,
        denied: () => 'give the service account the role roles/artifactregistry.writer on the repository',
    },
    {
        hosts: /^docker\.io$/,
        denied: (_, path) => `log in with an access token with the scope Read & Write, of a member who may push to ${path}`,
    },
];
/** What to do when the credentials were taken and the right is missing. */
function adviceOnDenial(registry, path) {
    const advice = ADVICE.find(({ hosts }) => hosts.test(registry));
    return (advice?.denied(registry, path) ??
        `give the account that logs in the right to push to ${path} in ${registry}`);
}
/** Whether users have this registry from a service, and no release of it to update. */
function isService(registry) {
    return ADVICE.some(({ hosts }) => hosts.test(registry));
}
/** How to log in. */
function adviceOnLogin(registry) {
    const isGithub = GITHUB.test(registry);
    return [
        isGithub
            ? 'give the job the permission "packages: write", or log in before this step:'
            : 'log in before this step:',
        '  - uses: docker/login-action',
        '    with:',
        `      registry: ${registry}`,
        `      username: \${{ ${isGithub ? 'github.actor' : 'vars.REGISTRY_USERNAME'} }}`,
        `      password: \${{ ${isGithub ? 'github.token' : 'secrets.REGISTRY_PASSWORD'} }}`,
        'or set registry, registry-username and registry-password',
        ...(AZURE.test(registry)
            ? ['or, without a stored secret, azure-client-id and azure-tenant-id: see docs/registries.md']
            : []),
    ].join('\n');
}
/** What to do at a service that limits how often it is asked. */
function adviceOnRate(registry, isAnonymous) {
    if (isAnonymous)
        return `${adviceOnLogin(registry)}\nwith a login the limit is higher, and no longer shared with others behind the same address`;
    const plan = registry === 'docker.io' ? '; paid plans have none for pulls' : '';
    return `run it again later, with fewer jobs at the same time${plan}`;
}


/***/ }),

/***/ 33349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loginMissing: () => (/* binding */ loginMissing),
/* harmony export */   wrongCredentials: () => (/* binding */ wrongCredentials)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2753);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97771);



/** The registry, or its token service, does not take these credentials. */
function wrongCredentials(refusal) {
    const { registry, path, credentials, status } = refusal;
    const source = credentials.kind === 'anonymous' ? 'nobody' : credentials.source;
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'denied',
        code: 'registry-unauthorized',
        what: `${registry} refused the credentials from ${source} for ${path} (${status})`,
        why: 'they are wrong, expired, for another registry, or have no access to this repository',
        // Some are new in every job: what they may do is all that can be wrong with them.
        fix: source === 'github-token' || source === _credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .AZURE_LOGIN */ .qD
            ? (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceOnDenial */ .D_)(registry, path)
            : `renew them; they come from ${source}. If they are right, ${(0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceOnDenial */ .D_)(registry, path)}`,
    });
}
function loginMissing(refusal) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'denied',
        code: 'registry-unauthorized',
        what: `${refusal.repository} refused ${refusal.doing} without a login (${refusal.status})`,
        why: `no credentials for ${refusal.registry} in the inputs, Docker's or podman's configuration, nor a github-token that is for it`,
        fix: (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceOnLogin */ .NA)(refusal.registry),
    });
}


/***/ }),

/***/ 13441:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   registryFailure: () => (/* binding */ registryFailure)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(10083);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2753);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(97771);
/* harmony import */ var _errors_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(99118);
/* harmony import */ var _login_refusal_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(33349);
/* harmony import */ var _problem_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(38730);






const LOCKED = /immutab|cannot be overwritten|tag is (locked|protected)|disallowed on this registry, repository or image/i;
const MISSING_CHILD = ['MANIFEST_BLOB_UNKNOWN', 'BLOB_UNKNOWN', 'MANIFEST_UNKNOWN'];
const EXPIRED = /authorization token has expired|reauthenticate/i;
/** Harbor, ACR, GitLab, Quay, Artifactory: how each says that there is no room. */
const QUOTA = /quota|storage limit|storage resource|exceed[a-z]* the (configured )?(upper )?limit|insufficient storage/i;
const POLICY = /polic(y|ies)|vulnerab|not signed|unsigned/i;
/** What registries answer a manifest whose type they do not know. */
const REFUSES_TYPE = new Set([400, 405, 406, 415, 422, 501]);
/** The first whose `when` holds explains the refusal. */
const EXPLANATIONS = [
    {
        when: ({ isHtml, status }) => isHtml && status < 300,
        explain: ({ registry, doing, status }) => (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .htmlAnswer */ .uV)(registry, `asked ${doing}`, status),
    },
    { when: isLocked, explain: locked },
    { when: ({ limitsRate }) => limitsRate, explain: rateLimited },
    {
        when: ({ status, text }) => status === 507 || ((isAuth(status) || [409, 412, 413].includes(status)) && QUOTA.test(text)),
        explain: ({ repository, doing, registry, ...problem }) => new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
            class: 'limit',
            code: 'registry-quota',
            what: `${repository} refused ${doing}: ${statusAndCodes(problem)}`,
            why: 'the quota of the project, organisation or registry is used up',
            fix: `delete images that nobody needs, or have the quota raised by who operates ${registry}; then run it again`,
        }),
    },
    {
        when: ({ status, text, codes, isWrite }) => !isWrite &&
            (status === 412 ||
                ((isAuth(status) || status === 451) &&
                    (POLICY.test(text) || codes.includes('PROJECTPOLICYVIOLATION')))),
        explain: ({ repository, doing, registry, ...problem }) => new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
            class: 'denied',
            code: 'registry-policy',
            what: `${repository} refused ${doing}: ${statusAndCodes(problem)}`,
            why: 'a policy of the project keeps images from being read that are not signed, or have vulnerabilities',
            fix: `log in with an account that may push to ${repository}: Harbor lets such accounts read what they are to sign; or exempt this image from the policy in ${registry}`,
        }),
    },
    {
        when: ({ status, codes }) => status < 500 && MISSING_CHILD.some((code) => codes.includes(code)),
        explain: (refusal) => new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
            class: 'conflict',
            code: 'manifest-child-missing',
            what: `${refusal.repository} refused ${refusal.doing}: ${statusAndCodes(refusal)}`,
            why: 'something that it names is not, or no longer, in the repository',
            fix: 'push the image again if a part of it was deleted',
        }),
    },
    {
        when: ({ status }) => status === 409 || status === 412,
        explain: (refusal) => new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
            class: 'conflict',
            code: 'manifest-changed',
            what: `${refusal.repository} refused ${refusal.doing}: ${statusAndCodes(refusal)}`,
            why: 'another writer changed it in between',
            fix: 'run the step again',
        }),
    },
    {
        when: ({ status, credentials }) => isAuth(status) && credentials.kind === 'anonymous',
        explain: _login_refusal_js__WEBPACK_IMPORTED_MODULE_4__.loginMissing,
    },
    {
        // ECR says 403 for its tokens of twelve hours.
        when: ({ status, isKnown, text }) => (status === 401 && !isKnown) || (status === 403 && EXPIRED.test(text)),
        explain: _login_refusal_js__WEBPACK_IMPORTED_MODULE_4__.wrongCredentials,
    },
    { when: ({ status }) => isAuth(status), explain: (refusal) => denied(refusal) },
    {
        when: ({ status, isWrite, isFound }) => status === 404 && isWrite && isFound,
        explain: (refusal) => refusal.credentials.kind === 'anonymous'
            ? (0,_login_refusal_js__WEBPACK_IMPORTED_MODULE_4__.loginMissing)(refusal)
            : denied(refusal, 'may read what is there'),
    },
    {
        when: ({ status }) => status === 404,
        explain: ({ repository, doing }) => new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
            class: 'unavailable',
            code: 'registry-not-found',
            what: `${repository} does not exist: the registry refused ${doing}`,
            why: 'the name is mistyped, or this registry wants repositories to be made before the first push',
            fix: 'compare the name with that of the step that pushed the image',
        }),
    },
    {
        when: ({ isBundle, status }) => isBundle && REFUSES_TYPE.has(status),
        explain: ({ repository, doing, registry, ...problem }) => new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
            class: 'denied',
            code: 'registry-refuses-bundles',
            what: `${repository} refused ${doing}: ${statusAndCodes(problem)}`,
            why: 'the registry does not take manifests with an artifactType, as OCI 1.1 has them and Sigstore bundles need them',
            fix: `signature-format: legacy${(0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .isService */ .kd)(registry) ? '' : `   # or update ${registry} to a version that takes OCI 1.1 manifests`}`,
        }),
    },
    {
        when: ({ status }) => status === 413,
        explain: ({ repository, doing }) => new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
            class: 'limit',
            code: 'registry-too-large',
            what: `${repository} refused ${doing}: too large (413)`,
            why: 'the registry, or a proxy in front of it, limits the size of requests',
            fix: 'raise the limit of the registry or proxy (nginx: client_max_body_size)',
        }),
    },
];
/** The failure that a refusal is: cause and fix, by status, code and service. */
function registryFailure(refused) {
    const refusal = {
        ...refused,
        ...(0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .problemOf */ .Zw)(refused.answer),
        repository: `${refused.registry}/${refused.path}`,
        says: (0,_problem_js__WEBPACK_IMPORTED_MODULE_5__/* .saidBy */ .TT)(refused.answer, (0,_credentials_js__WEBPACK_IMPORTED_MODULE_2__/* .secretsOf */ .Fj)(refused.credentials)),
    };
    const explain = EXPLANATIONS.find(({ when }) => when(refusal))?.explain ?? unexplained;
    return (0,_errors_js__WEBPACK_IMPORTED_MODULE_3__/* .withWords */ .cS)(explain(refusal), refusal.says);
}
function unexplained(refusal) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'denied',
        code: 'registry-refused',
        what: `${refusal.repository} refused ${refusal.doing}: ${statusAndCodes(refusal)}`,
        why: 'the registry does not support the request, or something in front of it answers',
        fix: `run again with debug logging to see the requests, and look into the log of ${refusal.registry}`,
    });
}
function rateLimited({ repository, registry, doing, credentials, ...problem }) {
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'unavailable',
        code: 'registry-rate-limited',
        what: `${repository} refused ${doing}: ${statusAndCodes(problem)}`,
        why: 'the registry limits how many requests one client may send',
        fix: (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceOnRate */ .IK)(registry, credentials.kind === 'anonymous'),
    });
}
/** Whether the registry says that what is there must not be replaced. */
function isLocked({ status, codes, text }) {
    return (status >= 400 && (codes.includes('TAG_INVALID') || codes.includes('TAG_IMMUTABLE') || LOCKED.test(text)));
}
function denied(refusal, known = 'are known') {
    const { registry, path, repository, doing, credentials } = refusal;
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'denied',
        code: 'registry-denied',
        what: `${repository} refused ${doing}: ${statusAndCodes(refusal)}`,
        why: `the credentials${credentials.kind === 'anonymous' ? '' : ` from ${credentials.source}`} ${known}, but lack the right`,
        fix: (0,_advice_js__WEBPACK_IMPORTED_MODULE_1__/* .adviceOnDenial */ .D_)(registry, path),
    });
}
function locked({ repository, doing, registry, isImageTag }) {
    const unlocked = isImageTag
        ? 'name a tag that no image has yet, or exempt this one from the immutability rule of the repository'
        : 'exempt the tags that begin with "sha256-" from the immutability rule of the repository';
    return new _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__/* .Failure */ .HR({
        class: 'denied',
        code: 'tag-locked',
        what: `${repository} refused ${doing}: it is locked or immutable`,
        why: isImageTag
            ? 'the tag points to another image, and the registry lets nobody move it'
            : 'signatures and the referrers index are added to under tags that must be writable',
        fix: registry.includes('.azurecr.')
            ? `unlock it: az acr repository update --name ${registry.split('.')[0]} --image ${repository.slice(registry.length + 1)}:TAG --write-enabled true; for a whole repository use --repository in place of --image`
            : unlocked,
    });
}
function isAuth(status) {
    return status === 401 || status === 403;
}
function statusAndCodes({ status, codes }) {
    return [String(status), ...codes].join(' ');
}


/***/ })

};
