import { type Ref, useEffect, useRef } from 'react';
import { classNames } from './classNames.ts';
import styles from './MarkedInput.module.css';

export type InputMark = {
  /** Characters, `to` excluded; in order and apart from each other. */
  readonly from: number;
  readonly to: number;
  readonly tone: 'understood' | 'ambiguous';
};

export type MarkedInputProps = {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly marks: readonly InputMark[];
  readonly placeholder?: string | undefined;
  /** Id of what explains the line. */
  readonly describedBy?: string | undefined;
  readonly maxLength?: number | undefined;
  readonly ref?: Ref<HTMLInputElement> | undefined;
};

type Piece = { readonly text: string; readonly tone: InputMark['tone'] | null; readonly from: number };

function pieces(value: string, marks: readonly InputMark[]): readonly Piece[] {
  const inOrder = marks.toSorted((a, b) => a.from - b.from);
  const edges = inOrder.map(({ to }) => to);
  const marked = inOrder.flatMap(({ from, to, tone }, index) => {
    const before = edges[index - 1] ?? 0;
    return [
      { text: value.slice(before, from), tone: null, from: before },
      { text: value.slice(from, to), tone, from },
    ];
  });
  const end = edges.at(-1) ?? 0;
  return [...marked, { text: value.slice(end), tone: null, from: end }].filter(({ text }) => text !== '');
}

/** A line whose words can be underlined while they are typed; the lines lie under a plain input. */
export const MarkedInput = ({ label, value, onChange, marks, ref, ...props }: MarkedInputProps) => {
  const under = useRef<HTMLDivElement>(null);
  const scroll = (input: HTMLInputElement): void => {
    if (under.current !== null) under.current.scrollLeft = input.scrollLeft;
  };
  useEffect(() => {
    const input = under.current?.nextElementSibling;
    if (input instanceof HTMLInputElement) scroll(input);
  }, [value]);
  return (
    <div className={styles.line}>
      <div ref={under} className={styles.under} aria-hidden>
        {pieces(value, marks).map(({ text, tone, from }) => (
          <span
            key={from}
            className={classNames(tone !== null && styles.mark, tone !== null && styles[tone])}
          >
            {text}
          </span>
        ))}
      </div>
      <input
        ref={ref}
        type="text"
        className={styles.input}
        aria-label={label}
        aria-describedby={props.describedBy}
        value={value}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => onChange(event.target.value)}
        onScroll={(event) => scroll(event.currentTarget)}
      />
    </div>
  );
};
