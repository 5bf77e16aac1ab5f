/** What to do at a service that wants more rights, by its host name. */
interface Advice {
  readonly hosts: RegExp;
  readonly denied: (registry: string, path: string) => string;
}

/** GitHub's registries: for all, and of those with data residency. */
const GITHUB = /^(ghcr\.io|containers\.[a-z0-9-]+\.ghe\.com)$/;

const AZURE = /\.azurecr\.(io|us|cn)$/;

const ADVICE: readonly Advice[] = [
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
    denied: (registry, path) =>
      [
        `give the identity that logs in the role AcrPush on ${registry} (AcrPull to verify):`,
        `  az role assignment create --role AcrPush --assignee CLIENT_ID --scope "$(az acr show --name ${registry.split('.')[0]} --query id --output tsv)"`,
        'where "az acr show --query roleAssignmentMode" says AbacRepositoryPermissions, AcrPush and AcrPull have no effect:',
        `  the role is "Container Registry Repository Writer" ("Container Registry Repository Reader" to verify), perhaps with a condition that names ${path}`,
      ].join('\n'),
  },
  {
    hosts: /\.amazonaws\.com(\.cn)?$|^public\.ecr\.aws$/,
    denied: (_, path) =>
      `allow ecr:BatchGetImage, ecr:GetDownloadUrlForLayer, ecr:BatchCheckLayerAvailability, ecr:InitiateLayerUpload, ecr:UploadLayerPart, ecr:CompleteLayerUpload and ecr:PutImage on the repository ${path}`,
  },
  {
    hosts: /\.pkg\.dev$|(^|\.)gcr\.io$/,
    denied: () => 'give the service account the role roles/artifactregistry.writer on the repository',
  },
  {
    hosts: /^docker\.io$/,
    denied: (_, path) =>
      `log in with an access token with the scope Read & Write, of a member who may push to ${path}`,
  },
];

/** What to do when the credentials were taken and the right is missing. */
export function adviceOnDenial(registry: string, path: string): string {
  const advice = ADVICE.find(({ hosts }) => hosts.test(registry));
  return (
    advice?.denied(registry, path) ??
    `give the account that logs in the right to push to ${path} in ${registry}`
  );
}

/** Whether users have this registry from a service, and no release of it to update. */
export function isService(registry: string): boolean {
  return ADVICE.some(({ hosts }) => hosts.test(registry));
}

/** How to log in. */
export function adviceOnLogin(registry: string): string {
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
export function adviceOnRate(registry: string, isAnonymous: boolean): string {
  if (isAnonymous)
    return `${adviceOnLogin(registry)}\nwith a login the limit is higher, and no longer shared with others behind the same address`;
  const plan = registry === 'docker.io' ? '; paid plans have none for pulls' : '';
  return `run it again later, with fewer jobs at the same time${plan}`;
}
