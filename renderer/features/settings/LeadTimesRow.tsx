import { useBoot } from '../../app/boot.ts';
import { useText } from '../../app/text.ts';
import { ChipList } from '../../ui/ChipList.tsx';
import { SettingRow } from '../../ui/SettingGroup.tsx';
import { AddLeadTime } from './AddLeadTime.tsx';
import { change } from './change.ts';
import { withoutLead } from './leadTimes.ts';
import { leadWords } from './leadWords.ts';

/** How long before a call reminders come, as chips. */
export const LeadTimesRow = () => {
  const t = useText();
  const leads = useBoot().settings.leadTimesMinutes;
  const title = t('settings.reminders.leads.title');
  return (
    <SettingRow title={title} words={leads.length === 0 ? t('settings.reminders.leads.none') : undefined}>
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
