import {
  chooseResult,
  endCall,
  logCall,
  reopenCall,
  resultToLog,
  startCall,
} from '../../shared/domain/callProgress.ts';
import { promiseFor } from '../../shared/domain/promise.ts';
import { askOf, openingOf } from '../../shared/domain/spokenCall.ts';
import type { LogError, StartError } from '../../shared/ipc/contract.ts';
import { err, ok, type Result } from '../../shared/lib/result.ts';
import type { Call, CallId, CallResult } from '../../shared/schemas/call.ts';
import type { CallRepository, Texts } from '../ports.ts';
import type { ChangeCall } from './changeCall.ts';
import type { PanelService } from './panelService.ts';
import type { PlaybookService } from './playbookService.ts';

export type LiveDeps = {
  readonly calls: CallRepository;
  readonly change: ChangeCall;
  readonly panel: PanelService;
  readonly playbooks: PlaybookService;
  readonly texts: Texts;
};

type FactDeps = Pick<LiveDeps, 'change' | 'playbooks' | 'texts'>;

const createFacts = ({ change, playbooks, texts }: FactDeps) => ({
  /** The words that were said are kept as they were composed then. */
  said: (id: CallId, isTrue: boolean) =>
    change(id, (call, now) => {
      if (!isTrue) return { ...call, saidAt: null };
      const opening = openingOf(call, playbooks.of(call), texts.language());
      return { ...call, saidAt: call.saidAt ?? now, opening: opening === '' ? call.opening : opening };
    }),

  asked: (id: CallId, isTrue: boolean) =>
    change(id, (call, now) => {
      if (!isTrue) return { ...call, askedAt: null };
      const words = askOf(call, playbooks.of(call), texts.language());
      return { ...call, askedAt: call.askedAt ?? now, ask: words === '' ? call.ask : words };
    }),
});

/** A call from its start to its log. */
export function createLiveService({ calls, change, panel, playbooks, texts }: LiveDeps) {
  const startNow = (id: CallId): Result<Call, StartError> => {
    const started = change(id, (call, now) => (call.stage === 'logged' ? call : startCall(call, now)));
    if (!started.ok) return err({ code: started.error });
    if (started.value.stage === 'logged') return err({ code: 'CALL_ALREADY_LOGGED' });
    panel.showCall(id);
    return ok(started.value);
  };

  return {
    /** One call is live at a time: another one is ended first when `endsLiveCall`, else the start is refused. */
    start(id: CallId, endsLiveCall: boolean): Result<Call, StartError> {
      const live = calls.live();
      if (live === null || live.id === id) return startNow(id);
      if (!endsLiveCall) return err({ code: 'ANOTHER_CALL_LIVE', liveId: live.id, company: live.company });
      change(live.id, endCall);
      return startNow(id);
    },

    end: (id: CallId) => change(id, endCall),

    ...createFacts({ change, playbooks, texts }),

    choose: (id: CallId, result: CallResult | null) =>
      change(id, (call, now) => chooseResult(call, result, now)),

    log(id: CallId, result: CallResult | null): Result<Call, LogError> {
      const call = calls.find(id);
      if (call === null) return err('CALL_NOT_FOUND');
      const cameOfIt = resultToLog(call, result);
      if (cameOfIt === null) return err('RESULT_MISSING');
      return change(id, (current, now) => {
        const logged = logCall(current, cameOfIt, now);
        return { ...logged, promise: promiseFor(logged) };
      });
    },

    reopen: (id: CallId) => change(id, reopenCall),
  };
}

export type LiveService = ReturnType<typeof createLiveService>;
