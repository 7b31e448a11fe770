import { PatternLines } from '@visx/pattern';
import { useId, useRef, useState, type KeyboardEvent } from 'react';
import { useText } from '../../app/text.ts';
import { useWidth } from './useWidth.ts';
import type { WeeksModel } from './chartModels.ts';
import { weekAfterKey } from './weekAfterKey.ts';
import { WeekColumn } from './WeekColumn.tsx';
import styles from './WeeksChart.module.css';
import { isNamed, weeksScale, type WeeksScale } from './weeksScale.ts';

const HEIGHT = 196;
/** px; more weeks than fit are scrolled to. */
const NARROWEST_WEEK = 12;
/** px of half the name of a week: the last one stays whole. */
const HALF_NAME = 22;

const Grid = ({ scale, width }: { readonly scale: WeeksScale; readonly width: number }) => (
  <g aria-hidden>
    {scale.ticks.map((tick) => (
      <g key={tick}>
        <line
          x1={scale.start - 4}
          x2={width}
          y1={scale.topOf(tick)}
          y2={scale.topOf(tick)}
          className={styles.line}
        />
        <text x={scale.start - 14} y={scale.topOf(tick) + 4} textAnchor="end" className={styles.tick}>
          {tick}
        </text>
      </g>
    ))}
  </g>
);

type NamesProps = { readonly model: WeeksModel; readonly scale: WeeksScale; readonly width: number };

const Names = ({ model, scale, width }: NamesProps) => (
  <g aria-hidden>
    {model.rows.map(({ key, label }, index) =>
      isNamed(index, model.rows.length, scale) ? (
        <text
          key={key}
          x={Math.min(scale.middleOf(key), width - HALF_NAME)}
          y={HEIGHT - 4}
          textAnchor="middle"
          className={styles.tick}
        >
          {label}
        </text>
      ) : null,
    )}
  </g>
);

/** One Tab stop for all weeks: the last one, until arrow keys choose another. */
function useRoving(count: number) {
  const group = useRef<SVGGElement>(null);
  const [chosen, setChosen] = useState<number | null>(null);
  const current = Math.min(chosen ?? count - 1, count - 1);
  const press = (event: KeyboardEvent): void => {
    const next = weekAfterKey(event.key, current, count);
    if (next === null) return;
    event.preventDefault();
    setChosen(next);
    group.current?.querySelectorAll<SVGElement>('[data-week]')[next]?.focus();
  };
  return { group, current, setChosen, press };
}

type WeeksProps = {
  readonly model: WeeksModel;
  readonly scale: WeeksScale;
  /** The id of the hatching. */
  readonly pattern: string;
  /** Told of the week that the pointer or the keyboard is on. */
  readonly onLook: (key: string | null) => void;
};

const Weeks = ({ model, scale, pattern, onLook }: WeeksProps) => {
  const { group, current, setChosen, press } = useRoving(model.rows.length);
  return (
    <g ref={group} role="list" onKeyDown={press} onPointerLeave={() => onLook(null)}>
      {model.rows.map((bar, index) => (
        <WeekColumn
          key={bar.key}
          {...{ bar, scale, pattern, isTabStop: index === current }}
          onLook={() => onLook(bar.key)}
          onFocus={() => setChosen(index)}
        />
      ))}
    </g>
  );
};

/** Counts week by week, each bar the way to its calls; arrow keys go from bar to bar. */
export const WeeksChart = ({ model }: { readonly model: WeeksModel }) => {
  const t = useText();
  const pattern = useId();
  const box = useRef<HTMLDivElement>(null);
  const width = Math.max(useWidth(box), model.rows.length * NARROWEST_WEEK);
  const [looked, setLooked] = useState<string | null>(null);
  const scale = weeksScale(model.rows, { width, height: HEIGHT });
  const said = model.rows.find(({ key }) => key === looked);
  const label = `${model.title}. ${t('insights.weeks.hint')}`;
  return (
    <div>
      <div ref={box} className={styles.box} dir="ltr">
        <svg width={width} height={HEIGHT} role="group" aria-label={label}>
          <PatternLines
            {...{ id: pattern, width: 5, height: 5, strokeWidth: 1.6, orientation: ['diagonal'] }}
            className={styles.hatch ?? ''}
          />
          <Grid scale={scale} width={width} />
          <Weeks {...{ model, scale, pattern, onLook: setLooked }} />
          <Names model={model} scale={scale} width={width} />
        </svg>
      </div>
      <p aria-hidden className={styles.said}>
        {said === undefined ? model.summary : `${said.name}: ${said.said}`}
      </p>
    </div>
  );
};
