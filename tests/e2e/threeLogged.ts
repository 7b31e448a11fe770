import { expect, type Page } from '@playwright/test';
import { historyOn } from './pages/history.ts';
import { planCall, request } from './requests.ts';

const CALLS = [
  ['Calder Foods', 'declined', -240],
  ['Arden Glass', 'gained', -180],
  ['Brightwell Paper', 'gained', -120],
] as const;

/** Logs a refusal and two commitments, and shows them in the history. */
export async function showThreeLogged(main: Page): Promise<void> {
  for (const [company, result, minutes] of CALLS) {
    const { id } = await planCall(main, minutes, { company });
    await request(main, 'call.log', { id, result });
  }
  await main.keyboard.press('Control+2');
  await expect(historyOn(main).rows).toHaveCount(3);
}
