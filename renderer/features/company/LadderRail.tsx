import { Check, CornerDownRight, X, type LucideIcon } from 'lucide-react';
import { ladderOf, type Ladder, type Rung } from '../../../shared/domain/ladder.ts';
import { hasOutcome } from '../../../shared/domain/readiness.ts';
import type { Call, PlannedCall } from '../../../shared/schemas/call.ts';
import { useBoot } from '../../app/boot.ts';
import { useNow } from '../../app/clock.ts';
import { useFormat } from '../../app/format.ts';
import { iconOfKind } from '../../app/kindLook.ts';
import { agreementSentence, outcomeLine } from '../../app/outcomeWords.ts';
import { go } from '../../app/routes.ts';
import { useText, type Text } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { classNames } from '../../ui/classNames.ts';
import { Icon } from '../../ui/Icon.tsx';
import { SectionHeading } from '../../ui/SectionHeading.tsx';
import { VoiceText } from '../../ui/VoiceText.tsx';
import styles from './LadderRail.module.css';

type RungProps = { readonly rung: Rung; readonly number: number; readonly next: PlannedCall | null };

const NODES: Readonly<Partial<Record<Rung['standing'], LucideIcon>>> = {
  gained: Check,
  fallback: CornerDownRight,
  asked: X,
};

const Node = ({ rung, number }: Omit<RungProps, 'next'>) => {
  const icon = NODES[rung.standing];
  return (
    <span className={styles.node}>
      {icon === undefined ? null : <Icon icon={icon} size={12} strokeWidth={3} />}
      {rung.standing === 'next' ? number : null}
    </span>
  );
};

function wordsOf(t: Text, { standing, what }: Rung, line: string): string {
  if (standing === 'open') return t('company.standing.open');
  if (standing === 'next') return t('company.standing.usual');
  if (standing === 'gained') return line;
  return what === null || line === ''
    ? t(`company.standing.${standing}Plain`)
    : t(`company.standing.${standing}`, { what: line });
}

const Standing = ({ rung }: { readonly rung: Rung }) => {
  const t = useText();
  const format = useFormat();
  const { language } = useBoot();
  const now = useNow('minute');
  const line = outcomeLine(t, { what: rung.what ?? '', when: '' }, language);
  return (
    <>
      <span className={styles.words}>{wordsOf(t, rung, line)}</span>
      <span className={styles.when}>
        {rung.askCount > 1 ? <span>{t('company.asks', { count: rung.askCount })}</span> : null}
        {rung.at === null ? null : <span>{format.shortDay(rung.at, now)}</span>}
      </span>
    </>
  );
};

const PlannedStanding = ({ call }: { readonly call: PlannedCall }) => {
  const t = useText();
  const { language } = useBoot();
  return (
    <>
      <VoiceText size={17} className={styles.words}>
        {agreementSentence(t, call.outcome, language)}
      </VoiceText>
      <Button variant="primary" onPress={() => go({ view: 'prepare', callId: call.id })}>
        {t('company.prepare')}
      </Button>
    </>
  );
};

const RungRow = ({ rung, number, next }: RungProps) => {
  const t = useText();
  const isPlanned = rung.standing === 'next' && next !== null && hasOutcome(next.outcome);
  return (
    <li className={classNames(styles.rung, styles[rung.standing], isPlanned && styles.planned)}>
      <Node rung={rung} number={number} />
      <span className={styles.kind}>
        <Icon icon={iconOfKind(rung.kind)} size={15} tone={rung.standing === 'next' ? 'accent' : 'muted'} />
        {t(`commitments.${rung.kind}.name`)}
      </span>
      {isPlanned ? <PlannedStanding call={next} /> : <Standing rung={rung} />}
    </li>
  );
};

function summaryOf(t: Text, { gainedCount, fallbackCount, openCount }: Ladder): string {
  const gained = t('company.gainedCount', { count: gainedCount });
  const fallback = fallbackCount === 0 ? null : t('company.fallbackCount', { count: fallbackCount });
  const open = t('company.openCount', { count: openCount });
  return [gained, fallback, open].filter((part) => part !== null).join(', ');
}

type LadderRailProps = { readonly calls: readonly Call[]; readonly next: PlannedCall | null };

/** The ten commitments on one rail: what was gained, what was asked for, what is next. */
export const LadderRail = ({ calls, next }: LadderRailProps) => {
  const t = useText();
  const ladder = ladderOf(calls, next?.outcome ?? null);
  return (
    <section>
      <SectionHeading title={t('company.ladder')} meta={summaryOf(t, ladder)} />
      <ol className={styles.rail}>
        {ladder.rungs.map((rung, index) => (
          <RungRow key={rung.kind} rung={rung} number={index + 1} next={next} />
        ))}
      </ol>
    </section>
  );
};
