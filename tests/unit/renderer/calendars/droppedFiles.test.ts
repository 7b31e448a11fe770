import { describe, expect, it } from 'vitest';
import { draggedOver, isCalendarFile } from '../../../../renderer/features/calendars/droppedFiles.ts';

const files = (...types: readonly string[]) => ({
  types: ['Files'],
  items: types.map((type) => ({ kind: 'file', type })),
});

describe('a file that is dropped', () => {
  it.each(['team.ics', 'Team.ICS', 'team.ical', 'busy.ifb'])('is a calendar by its name %s', (name) => {
    expect(isCalendarFile({ name, type: '' })).toBe(true);
  });

  it('is a calendar by what the system calls it', () => {
    expect(isCalendarFile({ name: 'download', type: 'text/calendar' })).toBe(true);
  });

  it.each(['notes.pdf', 'ics', 'team.ics.exe'])('is none as %s', (name) => {
    expect(isCalendarFile({ name, type: 'application/pdf' })).toBe(false);
  });
});

describe('what is dragged over the window', () => {
  it('is nothing of ours while it is text, or a row of a list', () => {
    expect(draggedOver({ types: ['text/plain'], items: [{ kind: 'string', type: 'text/plain' }] })).toBe(
      'nothing',
    );
  });

  it('may be a calendar as long as nothing is known of it', () => {
    expect(draggedOver(files(''))).toBe('calendars');
    expect(draggedOver(files())).toBe('calendars');
    expect(draggedOver(files('image/png', 'text/calendar'))).toBe('calendars');
  });

  it('is refused when every file is something else', () => {
    expect(draggedOver(files('image/png', 'application/pdf'))).toBe('other-files');
  });
});
