import { useBoot } from '../../app/boot.ts';
import { useText, type Text } from '../../app/text.ts';
import { ChipList } from '../../ui/ChipList.tsx';
import { SettingRow } from '../../ui/SettingGroup.tsx';
import { AddLeadTime } from './AddLeadTime.tsx';
import { change } from './change.ts';
import { isFull, withoutLead } from './leadTimes.ts';
import { leadWords } from './leadWords.ts';

function noteOn(t: Text, leads: readonly number[]): string | undefined {
  if (leads.length === 0) return t('settings.reminders.leads.none');
  return isFull(leads) ? t('settings.reminders.leads.full') : undefined;
}

/** How long before a call reminders come, as chips. */
export const LeadTimesRow = () => {
  const t = useText();
  const leads = useBoot().settings.leadTimesMinutes;
  const title = t('settings.reminders.leads.title');
  return (
    <SettingRow title={title} words={noteOn(t, leads)}>
      {() => (
        <ChipList
          label={title}
          items={leads.map((minutes) => {
            const text = leadWords(t, minutes);
            const removeLabel = t('settings.reminders.leads.remove', { lead: text });
            return { id: String(minutes), text, removeLabel };
          })}
          onRemove={(id) => change({ leadTimesMinutes: withoutLead(leads, Number(id)) })}
        >
          <AddLeadTime leads={leads} />
        </ChipList>
      )}
    </SettingRow>
  );
};
