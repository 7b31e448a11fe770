import type { Migration } from './migration.ts';

/** Ways to what was promised: open, settled, and what the seller still has to do. */
export const promises: Migration = {
  version: 70,
  name: 'promises',
  sql: `
    CREATE INDEX open_promises ON calls (promise_due_on IS NULL, promise_due_on, starts_at DESC)
      WHERE deleted_at IS NULL AND stage = 'logged' AND promise_state = 'pending' AND promise_what <> '';

    CREATE INDEX settled_promises ON calls (starts_at DESC, company_key, company, promise_state)
      WHERE deleted_at IS NULL AND stage = 'logged' AND promise_state <> 'pending' AND promise_what <> '';

    CREATE INDEX open_follow_ups ON calls (starts_at DESC)
      WHERE deleted_at IS NULL AND stage = 'logged' AND instr(follow_ups, '"isDone":false') > 0;
  `,
};
