import type { Instance } from '../../stack/instance.ts';
import type { Services } from '../../stack/services.ts';
import type { Kubectl } from '../kubectl.ts';

/** What an engine is started with. */
export interface EngineOptions {
  readonly kubectl: Kubectl;
  readonly services: Services;
  /** For keys, configuration and homes. */
  readonly directory: string;
  /** What programs need to trust certificates and to log in to registries. */
  readonly environment: Readonly<Record<string, string>>;
  /** Where it learns whose keys count; an engine in use has the public instance's without being told. */
  readonly tuf: Instance['tuf'];
}
