import { GraduationCap } from 'lucide-react';
import { PRACTICE_CALL_ID } from '../../shared/domain/practiceCall.ts';
import { Banner } from '../ui/Banner.tsx';
import { useCallActions } from './callActions.ts';
import { useCallStore } from './callStore.ts';
import { useRoute, type Route } from './routes.ts';
import { useText } from './text.ts';

const LoggedPractice = () => {
  const t = useText();
  const { remove } = useCallActions();
  const [{ call }] = useCallStore(PRACTICE_CALL_ID);
  if (call?.stage !== 'logged') return null;
  return (
    <Banner
      icon={GraduationCap}
      tone="plain"
      title={t('practice.banner.title')}
      action={{ label: t('practice.banner.remove'), onPress: () => void remove(call) }}
    >
      {t('practice.banner.words')}
    </Banner>
  );
};

const hasResults = ({ view }: Route): boolean => RESULT_VIEWS.has(view);

const RESULT_VIEWS: ReadonlySet<string> = new Set(['insights', 'history']);

/** Where results are shown: that one of them is practice, and the way to be rid of it. */
export const PracticeBanner = () => (hasResults(useRoute()) ? <LoggedPractice /> : null);
