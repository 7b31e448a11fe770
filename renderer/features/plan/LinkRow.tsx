import { Link, Video } from 'lucide-react';
import type { MeetingLink } from '../../../shared/domain/meetingLink/meetingLink.ts';
import { useText, type Text } from '../../app/text.ts';
import { Icon } from '../../ui/Icon.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { meetingNumber } from './meetingNumber.ts';
import { usePlanning } from './PlanContext.ts';
import { PlanRow } from './PlanRow.tsx';

const serviceName = (t: Text, { provider, url }: MeetingLink): string =>
  provider === 'other' ? (URL.parse(url)?.host ?? url) : t(`plan.provider.${provider}`);

const numberNote = (link: MeetingLink | null): string | undefined =>
  link?.meetingId === undefined ? undefined : meetingNumber(link.meetingId);

/** Where the meeting is: the service and its number, not the address. */
export const LinkRow = () => {
  const t = useText();
  const { store, model } = usePlanning();
  const { link, url } = model;
  return (
    <PlanRow
      field="url"
      value={link === null ? null : serviceName(t, link)}
      note={numberNote(link)}
      icon={link === null ? undefined : <Icon icon={link.provider === 'other' ? Link : Video} size={16} />}
      fields={
        <TextField
          type="url"
          label={t('plan.row.url')}
          labelPlacement="hidden"
          placeholder={t('plan.linkExample')}
          value={url}
          onChange={(typed) => store.choose({ url: typed })}
        />
      }
    />
  );
};
