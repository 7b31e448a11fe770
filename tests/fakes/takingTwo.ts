import type { CallRepository } from '../../main/ports.ts';
import { sqliteError } from './fakeCallRepository.ts';

/** Takes the first two calls, and nothing after them. */
export function takingTwo(calls: CallRepository): CallRepository {
  let writeCount = 0;
  const orFail = <T>(write: () => T): T => {
    writeCount += 1;
    if (writeCount > 2) throw sqliteError('disk-full');
    return write();
  };
  return {
    ...calls,
    save: (call) => orFail(() => calls.save(call)),
    remove: (id, at) => orFail(() => calls.remove(id, at)),
    restore: (id) => orFail(() => calls.restore(id)),
  };
}
