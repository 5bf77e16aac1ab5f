import { EVERY, type Scenario } from './scenario.ts';
import type { Setting } from './setting.ts';
import { imageFor, pushAndSign, type SignedImage } from './signing.ts';

/**
 * What is logged in a log that nobody trusts. Asked again with that log in the trusted root, all accept it, which
 * shows that nothing else was wrong.
 */
export const OTHER_LOGS: readonly Scenario[] = [
  {
    name: 'entry of another log',
    refusals: { [EVERY]: 'the log is none that is trusted' },
    act: async (setting) => {
      const signed = await signWithOtherLogs(setting);
      return signed.map((one) => ({ ...one, instance: setting.stack.instances.localhost }));
    },
  },
  { name: 'entry of another log, with trust in it', act: signWithOtherLogs },
];

async function signWithOtherLogs(setting: Setting): Promise<SignedImage[]> {
  const { stack } = setting;
  const instances = { ...stack.instances, localhost: stack.otherLogs };
  return pushAndSign(imageFor(setting), { ...setting, stack: { ...stack, instances } });
}
