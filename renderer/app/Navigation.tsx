import { BookOpen, Calendar, ChartNoAxesColumn, History, Settings } from 'lucide-react';
import { useStore } from 'zustand';
import { keysAt, keysOf } from '../../shared/domain/appKeys.ts';
import { NavRail } from '../ui/NavRail.tsx';
import { useBoot } from './boot.ts';
import { useNow } from './clock.ts';
import { goToSection, SECTIONS, type Section } from './commands.ts';
import { useRoute, type Route } from './routes.ts';
import { useText } from './text.ts';
import { todayStore } from './todayStore.ts';
import { countLeftToday } from './todayTurn.ts';

const ICONS = { today: Calendar, history: History, insights: ChartNoAxesColumn, playbooks: BookOpen };

const sectionOf = ({ view }: Route): Section => {
  if (view === 'prepare' || view === 'promises' || view === 'welcome') return 'today';
  return view === 'company' || view === 'import' ? 'history' : view;
};

function useCountLeft(): number {
  const { timeZone } = useBoot();
  const now = useNow('minute');
  return useStore(todayStore, (state) =>
    state.status === 'ready' ? countLeftToday(state.today, now, timeZone) : 0,
  );
}

/** The way between the screens, with what is left of today. */
export const Navigation = () => {
  const t = useText();
  const route = useRoute();
  const countLeft = useCountLeft();
  const count =
    countLeft === 0 ? {} : { count: countLeft, countLabel: t('shell.nav.left', { count: countLeft }) };
  const items = SECTIONS.map((id, index) => ({
    id,
    text: t(`shell.nav.${id}`),
    icon: ICONS[id],
    keys: keysAt('sections', index),
    ...(id === 'today' ? count : {}),
  }));
  const settings = {
    id: 'settings' as const,
    text: t('shell.nav.settings'),
    icon: Settings,
    keys: keysOf('settings'),
  };
  return (
    <NavRail<Section>
      label={t('shell.nav.label')}
      brand={t('shell.brand')}
      items={items}
      footerItems={[settings]}
      activeId={sectionOf(route)}
      onSelect={goToSection}
    />
  );
};
