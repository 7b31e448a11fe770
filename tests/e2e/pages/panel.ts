import type { Locator, Page } from '@playwright/test';

export type Panel = {
  readonly act: (name: 'OPEN' | 'EXPLORE' | 'ASK') => Locator;
  readonly opening: Locator;
  readonly said: Locator;
  readonly agenda: Locator;
  /** The one question in focus. */
  readonly question: Locator;
  readonly answer: Locator;
  readonly note: Locator;
  readonly asked: Locator;
  readonly result: (name: 'Gained' | 'Fallback gained' | 'Not gained' | 'Didn’t ask') => Locator;
  /** What the client will do next. */
  readonly step: (part: 'What' | 'Who' | 'When') => Locator;
  readonly followUp: Locator;
  readonly log: Locator;
  readonly logged: Locator;
  readonly undo: Locator;
  readonly pin: Locator;
};

/** The panel beside a call. */
export function panelOn(page: Page): Panel {
  const nextStep = page.getByRole('group', { name: 'Next step' });
  return {
    act: (name) => page.locator(`[data-act="${name.toLowerCase()}"] h2 button`),
    opening: page.locator('[data-act="open"]'),
    said: page.getByRole('checkbox', { name: /^Said/ }),
    agenda: page.getByRole('textbox', { name: /^What did .* add\?$/ }),
    question: page.locator('li[aria-current="step"]'),
    answer: page.getByRole('textbox', { name: /^Answer to:/ }),
    note: page.getByRole('textbox', { name: 'Quick note' }),
    asked: page.getByRole('checkbox', { name: /^Asked/ }),
    result: (name) => page.getByRole('radio', { name: new RegExp(`^${name}`) }),
    step: (part) => nextStep.getByRole('textbox', { name: part }),
    followUp: page.getByRole('textbox', { name: 'What you promised' }).last(),
    log: page.getByRole('button', { name: /^Log call/ }),
    logged: page.getByText(/^Call logged\./),
    undo: page.getByRole('button', { name: /^Undo/ }),
    pin: page.getByRole('button', { name: /on top$/ }),
  };
}
