import { describe, expect, it } from 'vitest';
import { createPaletteService } from '../../../../main/services/paletteService.ts';
import { days, hours, minutes } from '../../../../shared/lib/time.ts';
import type { Call } from '../../../../shared/schemas/call.ts';
import { aLoggedCall, aPlannedCall, callId } from '../../../builders/callBuilder.ts';
import { fakeCallFinder } from '../../../fakes/fakeCallFinder.ts';
import { fakeCallRepository } from '../../../fakes/fakeCallRepository.ts';
import { FAKE_START, fakeClock } from '../../../fakes/fakeClock.ts';

function paletteOver(...all: readonly Call[]) {
  const calls = fakeCallRepository(all);
  const palette = createPaletteService({
    calls,
    finder: fakeCallFinder(() => calls.all()),
    clock: fakeClock(),
  });
  const first = palette.find('', []);
  const find = (text: string) => palette.find(text, []).calls.map(({ id }) => id);
  return { palette, first, find };
}

const halden = (n: number, startsAt: number): Call =>
  aPlannedCall({ id: callId(n), startsAt, company: 'Halden Freight', contact: 'Dana Whitfield' });

describe('the palette without a text', () => {
  it('has what was opened last first, then what lies ahead, then what is over, the nearest first', () => {
    const { palette } = paletteOver(
      halden(1, FAKE_START - days(400)),
      halden(2, FAKE_START + hours(5)),
      halden(3, FAKE_START + minutes(10)),
      halden(4, FAKE_START - days(1)),
      ...Array.from({ length: 6 }, (_, n) => halden(20 + n, FAKE_START - days(2 + n))),
    );
    const found = palette.find('  ', [callId(1), callId(99)]).calls.map(({ id }) => id);
    expect(found.slice(0, 5)).toEqual([callId(1), callId(3), callId(2), callId(4), callId(20)]);
  });

  it('counts all calls', () => {
    expect(paletteOver(halden(1, 0), halden(2, 0)).first).toMatchObject({ totalCount: 2, companies: [] });
  });
});

describe('the palette with a text', () => {
  it('finds names by letters left out, in any order of contact and company, whatever the accents', () => {
    const muller = aPlannedCall({ id: callId(2), company: 'Müller & Söhne', contact: 'Jörg Lang' });
    const { find } = paletteOver(halden(1, FAKE_START), muller);
    expect(find('hldn')).toEqual([callId(1)]);
    expect(find('dana freight')).toEqual([callId(1)]);
    expect(find('muller')).toEqual([callId(2)]);
    expect(find('qqq')).toEqual([]);
  });

  it('has names that begin so before words of an outcome, and the nearest to now first among equals', () => {
    const outcome = { ...aPlannedCall().outcome, what: 'hand over the plan' };
    const { find } = paletteOver(
      aPlannedCall({ id: callId(1), startsAt: FAKE_START, company: 'Calder', contact: 'Tom', outcome }),
      halden(2, FAKE_START - days(9)),
      aLoggedCall({
        id: callId(3),
        startsAt: FAKE_START - days(1),
        company: 'Harrow & Sons',
        contact: 'Ines',
      }),
    );
    expect(find('ha')).toEqual([callId(3), callId(2), callId(1)]);
  });

  it('shows twelve calls at most, all of one person when only that one is meant', () => {
    const { find } = paletteOver(...Array.from({ length: 15 }, (_, n) => halden(n, FAKE_START - days(n))));
    expect(find('halden')).toHaveLength(12);
  });

  it('says of a call what its row shows, and names its company', () => {
    const logged = aLoggedCall({ id: callId(1), company: 'Halden Freight' });
    const { palette } = paletteOver(logged, halden(2, FAKE_START - days(1)));
    const { calls, companies } = palette.find('hal', []);
    expect(calls.find(({ id }) => id === callId(1))).toMatchObject({
      stage: 'logged',
      result: logged.result,
    });
    expect(calls.find(({ id }) => id === callId(2))).toMatchObject({ result: null, needsResult: true });
    expect(companies).toEqual([{ name: 'Halden Freight', callCount: 2 }]);
  });
});
