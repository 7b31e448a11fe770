import type { FoundCall } from '../../../shared/ipc/palette.ts';
import { useBoot } from '../../app/boot.ts';
import { useNow } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { outcomeLine } from '../../app/outcomeWords.ts';
import { PracticeBadge } from '../../app/PracticeBadge.tsx';
import { iconOfTone, resultTone } from '../../app/resultLook.ts';
import { useText } from '../../app/text.ts';
import { classNames } from '../../ui/classNames.ts';
import { Icon } from '../../ui/Icon.tsx';
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx';
import { signOf, whenWords } from './callWords.ts';
import { MarkedText } from './MarkedText.tsx';
import { typedPlaces } from './marks.ts';
import styles from './Palette.module.css';

type CallProps = { readonly call: FoundCall };

const Sign = ({ call }: CallProps) => {
  const t = useText();
  const sign = signOf(call);
  if (call.result !== null) {
    const tone = resultTone(call.result);
    return (
      <>
        <Icon icon={iconOfTone(tone)} tone={tone === 'plain' ? 'muted' : tone} strokeWidth={2} />
        <VisuallyHidden>{t(`results.${call.result}`)}</VisuallyHidden>
      </>
    );
  }
  return (
    <span className={classNames(styles.dot, styles[sign])}>
      <VisuallyHidden>{t(`palette.sign.${sign}`)}</VisuallyHidden>
    </span>
  );
};

/** One call of the palette: where it stands, with whom, for what, and when. */
export const CallWords = ({ call, typed }: CallProps & { readonly typed: string }) => {
  const t = useText();
  const { language } = useBoot();
  const format = useFormat();
  const now = useNow('minute');
  const outcome = outcomeLine(t, call.outcome, language);
  const isContactMeant = typed !== '' && typedPlaces(call.contact, typed).size > 0;
  return (
    <>
      <span className={styles.sign}>
        <Sign call={call} />
      </span>
      <span className={styles.words}>
        <span className={styles.name}>
          <MarkedText text={call.company} typed={typed} />
        </span>{' '}
        {isContactMeant || call.company === '' ? (
          <span className={styles.contact}>
            <MarkedText text={call.contact} typed={typed} />{' '}
          </span>
        ) : null}
        <span className={styles.outcome}>
          {outcome === '' ? t('palette.noOutcome') : <MarkedText text={outcome} typed={typed} />}
        </span>
      </span>{' '}
      <span className={styles.end}>
        <PracticeBadge call={call} />
        {whenWords(t, format, { startsAt: call.startsAt, now })}
      </span>
    </>
  );
};
