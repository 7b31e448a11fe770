import { CircleCheck, CircleDashed, CircleX, CornerDownRight } from 'lucide-react';
import { keysAt } from '../../../shared/domain/appKeys.ts';
import { useText } from '../../app/text.ts';
import { ResultChoices, type ResultChoice } from '../../ui/ResultChoices.tsx';
import { MoreResults, OtherResultMenu } from './MoreResults.tsx';
import { useLive } from './PanelContext.ts';
import styles from './ResultPicker.module.css';
import { RESULT_TILES, type ResultGroup } from './results.ts';
import { useMedia } from './useMedia.ts';

type Tile = (typeof RESULT_TILES)[number];

const LOOK_OF: Readonly<Record<Tile, Pick<ResultChoice<Tile>, 'tone' | 'icon'>>> = {
  gained: { tone: 'gained', icon: CircleCheck },
  fallback: { tone: 'fallback', icon: CornerDownRight },
  'not-gained': { tone: 'missed', icon: CircleX },
  'not-asked': { tone: 'unasked', icon: CircleDashed },
};

const NAME_OF: Readonly<Record<Tile, string>> = {
  gained: 'results.gained',
  fallback: 'results.fallback',
  'not-gained': 'results.notGained',
  'not-asked': 'results.not-asked',
};

const tileOf = (group: ResultGroup | null): Tile | undefined => RESULT_TILES.find((tile) => tile === group);

const LOW_PANEL = '(max-height: 699px)';

/** What came of it: four results by key, and two more under them. */
export const ResultPicker = ({ group }: { readonly group: ResultGroup | null }) => {
  const t = useText();
  const { actions } = useLive();
  const tile = tileOf(group);
  const isLow = useMedia(LOW_PANEL);
  const hasMenu = tile !== undefined || (isLow && group === null);
  const options = RESULT_TILES.map((id, index) => ({
    id,
    text: t(NAME_OF[id]),
    keys: keysAt('results', index),
    ...LOOK_OF[id],
  }));
  return (
    <div className={styles.picker}>
      <div className={styles.head}>
        <h3 className={styles.title}>{t('live.results.title')}</h3>
        {hasMenu ? <OtherResultMenu /> : null}
      </div>
      <ResultChoices
        label={t('live.results.title')}
        options={options}
        value={tile}
        onChange={actions.choose}
      />
      {hasMenu ? null : <MoreResults group={group} />}
    </div>
  );
};
