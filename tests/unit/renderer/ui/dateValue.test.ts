import { describe, expect, it } from 'vitest';
import { dateOf, dateText, timeOf, timeText } from '../../../../renderer/ui/dateValue.ts';

describe('dates between fields and screens', () => {
  it('come back as they went in', () => {
    expect(dateText(dateOf('2026-12-03'))).toBe('2026-12-03');
    expect(timeText(timeOf('09:30'))).toBe('09:30');
  });

  it('drop the seconds', () => {
    expect(timeText(timeOf('09:30:59'))).toBe('09:30');
  });

  it('are empty when there is none or it cannot be read', () => {
    expect(dateText(dateOf(''))).toBe('');
    expect(dateText(dateOf('2026-02-30'))).toBe('');
    expect(timeText(timeOf('25:00'))).toBe('');
  });
});
