import { Check, Keyboard, PanelLeft, PanelRight, RotateCcw } from 'lucide-react';
import { useBoot } from '../../app/boot.ts';
import { ask } from '../../app/bridge.ts';
import { useText } from '../../app/text.ts';
import { MenuItem, MenuSection } from '../../ui/Menu.tsx';
import { keysOf } from '../../../shared/domain/appKeys.ts';
import { fade, showKeys, snap } from './panelStance.ts';

const OPACITIES = [100, 80, 60, 40];

const OpacityItems = () => {
  const t = useText();
  const { settings, platform } = useBoot();
  if (platform === 'linux') return null;
  return (
    <MenuSection heading={t('live.place.opacity')}>
      {OPACITIES.map((percent) => (
        <MenuItem
          key={percent}
          id={`opacity-${percent}`}
          text={t('live.place.percent', { percent })}
          {...(settings.panelOpacityPercent === percent ? { icon: Check } : {})}
          onAction={() => fade(percent)}
        />
      ))}
    </MenuSection>
  );
};

/** Where the panel stands, and how much of the meeting shows through it. */
export const PlaceMenu = () => {
  const t = useText();
  return (
    <>
      <MenuSection>
        <MenuItem
          id="snap-left"
          text={t('live.place.left')}
          icon={PanelLeft}
          keys={keysOf('snapLeft')}
          onAction={() => snap('left')}
        />
        <MenuItem
          id="snap-right"
          text={t('live.place.right')}
          icon={PanelRight}
          keys={keysOf('snapRight')}
          onAction={() => snap('right')}
        />
        <MenuItem
          id="reset-place"
          text={t('live.place.reset')}
          icon={RotateCcw}
          onAction={() => void ask('panel.resetPlace')}
        />
        <MenuItem
          id="keys"
          text={t('keyList.title')}
          icon={Keyboard}
          keys={keysOf('keys')}
          onAction={showKeys}
        />
      </MenuSection>
      <OpacityItems />
    </>
  );
};
