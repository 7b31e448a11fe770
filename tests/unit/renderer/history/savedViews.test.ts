import { describe, expect, it } from 'vitest';
import { inAlphabet } from '../../../../renderer/app/savedViews.ts';
import { refusalOf } from '../../../../renderer/features/history/viewActions.ts';
import { lastShown, viewChoices } from '../../../../renderer/features/history/viewChoices.ts';
import { everywhere } from '../../../../renderer/features/palette/everywhere.ts';
import { settingsSchema } from '../../../../shared/schemas/settings.ts';
import { aView } from '../../../builders/savedViewBuilder.ts';
import { english } from '../english.ts';

const views = [aView(1), aView(2, { search: 'result=gained' })];
const at = (search: string, lastId: string | null = null) => ({ views, search, lastId });

describe('views at an address', () => {
  it('one that was saved is shown, and there is nothing to save', () => {
    expect(viewChoices(at('weeks=12&class=advance'))).toEqual({
      shown: views[0],
      changed: null,
      canSave: false,
    });
  });

  it('the whole history is no view and needs no name', () => {
    expect(viewChoices(at('', aView(1).id))).toEqual({ shown: null, changed: null, canSave: false });
  });

  it('what was narrowed or sorted can be saved, or saved under the name that was shown before', () => {
    expect(viewChoices(at('sort=oldest'))).toEqual({ shown: null, changed: null, canSave: true });
    const changed = viewChoices(at('class=advance&weeks=4', aView(1).id));
    expect(changed).toEqual({ shown: null, changed: views[0], canSave: true });
    expect(viewChoices(at('weeks=4', 'removed')).changed).toBe(null);
  });

  it('the one shown last is remembered until the whole history is shown', () => {
    expect(lastShown(at('result=gained', aView(1).id))).toBe(aView(2).id);
    expect(lastShown(at('result=gained&weeks=4', aView(2).id))).toBe(aView(2).id);
    expect(lastShown(at('sort=newest', aView(2).id))).toBe(null);
  });
});

describe('saved views by name', () => {
  it('stand as their language orders them, numbers by their value', () => {
    const named = ['zu spät', 'Übrig', 'Week 10', 'week 9', 'Acme'].map((name, n) => aView(n, { name }));
    expect(inAlphabet(named, 'de').map(({ name }) => name)).toEqual([
      'Acme',
      'Übrig',
      'week 9',
      'Week 10',
      'zu spät',
    ]);
  });

  it('are each in the palette', () => {
    const actions = everywhere({
      ...{ t: english, settings: settingsSchema.parse({}), platform: 'linux', isPaused: false, views },
      panel: { isVisible: false, isOnTop: true, isHiddenFromShare: false, callId: null },
    });
    const texts = actions.map(({ text }) => text);
    expect(texts).toContain('View: View 1');
    expect(texts).toContain('View: View 2');
  });

  it('say why a name cannot be had', () => {
    expect(refusalOf(english, { code: 'NAME_TAKEN', view: aView(1) })).toBe(
      'There is a view called “View 1” already.',
    );
    expect(refusalOf(english, { code: 'TOO_MANY' })).toBe(
      'There are 100 views already. Delete one of them first.',
    );
  });
});
