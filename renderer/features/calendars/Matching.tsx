import { useId } from 'react';
import type { SalesCallRule } from '../../../shared/schemas/calendar.ts';
import { useText } from '../../app/text.ts';
import { ChipList } from '../../ui/ChipList.tsx';
import { classNames } from '../../ui/classNames.ts';
import { Switch } from '../../ui/Switch.tsx';
import { AddWord } from './AddWord.tsx';
import styles from './CalendarCard.module.css';
import { domainIn, withDomain, withKeyword, withoutDomain, withoutKeyword } from './ruleEdits.ts';

type MatchingProps = {
  readonly rule: SalesCallRule;
  readonly onChange: (rule: SalesCallRule) => void;
};

const Keywords = ({ rule, onChange }: MatchingProps) => {
  const t = useText();
  const label = t('calendars.rule.keywords');
  return (
    <div className={styles.detail}>
      <p className={styles.label}>{label}</p>
      <ChipList
        label={label}
        items={rule.keywords.map((text) => {
          const removeLabel = t('calendars.rule.removeKeyword', { text });
          return { id: text, text, removeLabel };
        })}
        onRemove={(word) => onChange(withoutKeyword(rule, word))}
      >
        <AddWord
          label={t('calendars.rule.addKeyword')}
          placeholder={t('calendars.rule.addKeyword')}
          onAdd={(word) => {
            onChange(withKeyword(rule, word));
            return null;
          }}
        />
      </ChipList>
    </div>
  );
};

const Domains = ({ rule, onChange }: MatchingProps) => {
  const t = useText();
  const label = t('calendars.rule.domains');
  const add = (text: string): string | null => {
    const domain = domainIn(text);
    if (domain === null) return t('calendars.rule.notADomain');
    onChange(withDomain(rule, domain));
    return null;
  };
  return (
    <div className={styles.detail}>
      <p className={styles.label}>{label}</p>
      {rule.ownDomains.length === 0 ? (
        <p className={classNames(styles.words, styles.needed)}>{t('calendars.rule.domainsNeeded')}</p>
      ) : null}
      <ChipList
        label={label}
        items={rule.ownDomains.map((text) => {
          const removeLabel = t('calendars.rule.removeDomain', { text });
          return { id: text, text, removeLabel };
        })}
        onRemove={(domain) => onChange(withoutDomain(rule, domain))}
      >
        <AddWord
          label={t('calendars.rule.addDomainLabel')}
          placeholder={t('calendars.rule.addDomain')}
          onAdd={add}
        />
      </ChipList>
    </div>
  );
};

/** What a meeting must have to be a call: a word in its title, or somebody from outside. */
export const Matching = ({ rule, onChange }: MatchingProps) => {
  const t = useText();
  const titleId = useId();
  const wordsId = useId();
  return (
    <>
      <Keywords rule={rule} onChange={onChange} />
      <div className={classNames(styles.detail, styles.choice)}>
        <div>
          <p id={titleId} className={styles.label}>
            {t('calendars.rule.outsider')}
          </p>
          <p id={wordsId} className={styles.words}>
            {t('calendars.rule.outsiderWords')}
          </p>
        </div>
        <Switch
          aria-labelledby={titleId}
          aria-describedby={wordsId}
          isOn={rule.hasOutsider}
          onChange={(isOn) => onChange({ ...rule, hasOutsider: isOn })}
        />
      </div>
      {rule.hasOutsider ? <Domains rule={rule} onChange={onChange} /> : null}
    </>
  );
};
