import { describe, expect, it } from 'vitest';
import { canonicalSearch, viewNamed, viewNameOf, viewShownAt } from '../../../../shared/domain/savedViews.ts';
import { aView } from '../../../builders/savedViewBuilder.ts';

describe('the name of a view', () => {
  it('stands on one line, without spaces around it', () => {
    expect(viewNameOf('  Advances\tof\n this \u0000 quarter ')).toBe('Advances of this quarter');
    expect(viewNameOf('Gro\u0308ße')).toBe('Größe');
    expect(viewNameOf('lone \ud800')).toBe('lone \ufffd');
    expect(viewNameOf('😀')).toBe('😀');
    expect(viewNameOf('Advances \u202Eretrauq\u2066 this')).toBe('Advances retrauq this');
    expect(viewNameOf('\u0958'.repeat(60))).toHaveLength(60);
  });

  it('is none when nothing of it can be seen', () => {
    expect(['', '   ', '\u200b\u2060', '\u0000'].map(viewNameOf)).toEqual(['', '', '', '']);
  });

  it('is taken whatever its case', () => {
    const views = [aView(1, { name: 'Größe' }), aView(2, { name: 'Advances' })];
    expect(viewNamed(views, ' GRÖßE ')).toBe(views[0]);
    expect(viewNamed(views, 'advances')).toBe(views[1]);
    expect(viewNamed(views, 'advance')).toBe(null);
  });
});

describe('the view that an address shows', () => {
  const views = [aView(1), aView(2, { search: 'sort=oldest&result=gained' }), aView(3, { search: '' })];

  it('is the saved one, in whatever order the parts of both stand', () => {
    expect(viewShownAt(views, 'weeks=12&class=advance')).toBe(views[0]);
    expect(viewShownAt(views, 'result=gained&sort=oldest')).toBe(views[1]);
    expect(canonicalSearch('sort=oldest&result=gained&nonsense=1')).toBe('result=gained&sort=oldest');
  });

  it('is none when it was not saved, nor for the whole history', () => {
    expect(viewShownAt(views, 'weeks=4&class=advance')).toBe(null);
    expect(viewShownAt(views, 'sort=newest')).toBe(null);
  });
});
