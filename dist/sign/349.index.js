export const id = 349;
export const ids = [349];
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

/***/ 3349:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   loginMissing: () => (/* binding */ loginMissing),
/* harmony export */   wrongCredentials: () => (/* binding */ wrongCredentials)
/* harmony export */ });
/* harmony import */ var _shared_failure_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(83);
/* harmony import */ var _advice_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(2753);
/* harmony import */ var _credentials_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7771);



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


/***/ })

};
