import { spokenName } from '../../../shared/domain/opening.ts';
import { useText } from '../../app/text.ts';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { TextArea } from '../../ui/TextArea.tsx';
import { usePreparation } from './preparation.ts';

/** Why the client would want to say yes. */
export const ReasonSection = () => {
  const t = useText();
  const { call, store } = usePreparation();
  const contact = spokenName(call.contact);
  const suffix = contact === '' ? 'NoName' : '';
  const title = t(`prepare.reason.title${suffix}`, { contact });
  return (
    <section>
      <SectionHeading title={title} />
      <TextArea
        label={title}
        labelPlacement="hidden"
        value={call.clientReason}
        onChange={(clientReason) => store.edit({ clientReason })}
        placeholder={t(`prepare.reason.example${suffix}`, { contact })}
        maxRows={8}
        form="card"
      />
    </section>
  );
};
