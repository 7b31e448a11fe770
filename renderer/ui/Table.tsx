import { Check, ChevronDown, ChevronUp } from 'lucide-react';
import type { CSSProperties, KeyboardEvent, MouseEvent, ReactNode, Ref } from 'react';
import { classNames } from './classNames.ts';
import { Icon } from './Icon.tsx';
import styles from './Table.module.css';

type ColumnStyle = CSSProperties & Readonly<Record<`--${string}`, string>>;

export type TableProps = {
  readonly label: string;
  /** `grid-template-columns` of every row. */
  readonly columns: string;
  /** All rows, also those not drawn; a windowed list needs it. */
  readonly rowCount?: number | undefined;
  /** Several rows can be marked at once. */
  readonly isMultiple?: boolean | undefined;
  readonly children: ReactNode;
  readonly className?: string | undefined;
};

/** Rows of 44 with hairlines under a header that stays. Give its scroll parent to `TableBody`. */
export const Table = ({ label, columns, rowCount, isMultiple, children, className }: TableProps) => {
  const style: ColumnStyle = { '--table-columns': columns };
  return (
    <div
      role="grid"
      aria-label={label}
      aria-multiselectable={isMultiple}
      aria-rowcount={rowCount === undefined ? undefined : rowCount + 1}
      className={classNames(styles.table, className)}
      style={style}
    >
      {children}
    </div>
  );
};

export type TableHeadProps = { readonly children: ReactNode };

/** The row of column names. */
export const TableHead = ({ children }: TableHeadProps) => (
  <div role="rowgroup" className={styles.head}>
    <div role="row" aria-rowindex={1} className={styles.headRow}>
      {children}
    </div>
  </div>
);

export type SortDirection = 'ascending' | 'descending';

export type TableColumnProps = {
  readonly children: ReactNode;
  /** Set while this column gives the order. */
  readonly sort?: SortDirection | undefined;
  /** Makes the name a button. */
  readonly onSort?: (() => void) | undefined;
};

/** A column's name; press it to sort where that is offered. */
export const TableColumn = ({ children, sort, onSort }: TableColumnProps) => (
  <div
    role="columnheader"
    aria-sort={onSort === undefined ? undefined : (sort ?? 'none')}
    className={styles.column}
  >
    {onSort === undefined ? (
      children
    ) : (
      <button
        type="button"
        onClick={onSort}
        className={classNames(styles.sort, sort !== undefined && styles.sorted)}
      >
        {children}
        <span className={styles.arrow}>
          <Icon icon={sort === 'ascending' ? ChevronUp : ChevronDown} size={12} />
        </span>
      </button>
    )}
  </div>
);

export type TableBodyProps = {
  readonly children: ReactNode;
  /** px: the height of all rows where only some are drawn; rows then place themselves by `top`. */
  readonly height?: number | undefined;
};

/** The rows. */
export const TableBody = ({ children, height }: TableBodyProps) => (
  <div role="rowgroup" className={styles.body} style={height === undefined ? undefined : { height }}>
    {children}
  </div>
);

export type TableRowProps = {
  readonly children: ReactNode;
  /** From 0 among all rows. */
  readonly index: number;
  readonly isSelected?: boolean | undefined;
  /** One of those that something will be done with. */
  readonly isMarked?: boolean | undefined;
  /** What its cells say is not to be seen or read: the row is on its way. */
  readonly isBlank?: boolean | undefined;
  /** One row of the table takes Tab; arrow keys move from there. */
  readonly isTabStop?: boolean | undefined;
  readonly onOpen?: (() => void) | undefined;
  /** A click with Shift, Control or Command: it marks and does not open. */
  readonly onMark?: ((event: MouseEvent<HTMLDivElement>) => void) | undefined;
  readonly onFocus?: (() => void) | undefined;
  readonly onKeyDown?: ((event: KeyboardEvent<HTMLDivElement>) => void) | undefined;
  /** px from the top of the body, in a windowed list. */
  readonly top?: number | undefined;
  readonly ref?: Ref<HTMLDivElement> | undefined;
};

const openOnKey = (props: Omit<TableRowProps, 'ref'>) => (event: KeyboardEvent<HTMLDivElement>) => {
  props.onKeyDown?.(event);
  const isOwn = event.target === event.currentTarget;
  if (event.defaultPrevented || !isOwn || (event.key !== 'Enter' && event.key !== ' ')) return;
  event.preventDefault();
  props.onOpen?.();
};

const pressed = (props: Omit<TableRowProps, 'ref'>) => (event: MouseEvent<HTMLDivElement>) => {
  const isMarking = event.shiftKey || event.ctrlKey || event.metaKey;
  if (isMarking && props.onMark !== undefined) props.onMark(event);
  else props.onOpen?.();
};

function rowLook({ isSelected, isMarked, isBlank, top }: Omit<TableRowProps, 'ref'>) {
  const isChosen = isSelected === true || isMarked === true;
  return {
    'aria-selected': isChosen,
    className: classNames(
      styles.row,
      isChosen && styles.selected,
      isBlank && styles.blank,
      top !== undefined && styles.placed,
    ),
    style: top === undefined ? undefined : { transform: `translateY(${top}px)` },
  };
}

/** One row; Enter, Space or a click opens it. */
export const TableRow = ({ ref, ...props }: TableRowProps) => {
  const { index, isTabStop = true } = props;
  return (
    <div
      ref={ref}
      role="row"
      tabIndex={isTabStop ? 0 : -1}
      aria-rowindex={index + 2}
      {...rowLook(props)}
      onClick={pressed(props)}
      onFocus={props.onFocus}
      onKeyDown={openOnKey(props)}
    >
      {props.children}
    </div>
  );
};

export type TableCellProps = {
  readonly children?: ReactNode;
  readonly tone?: 'ink' | 'secondary' | 'muted' | 'attention' | undefined;
  /** Heavier: what the row is about. */
  readonly isMain?: boolean | undefined;
  readonly isNumeric?: boolean | undefined;
};

/** One cell; its words are cut at the end, never wrapped. */
export const TableCell = ({
  children,
  tone = 'secondary',
  isMain = false,
  isNumeric = false,
}: TableCellProps) => (
  <div
    role="gridcell"
    className={classNames(
      styles.cell,
      styles[isMain ? 'ink' : tone],
      isMain && styles.main,
      isNumeric && styles.numeric,
    )}
  >
    {children}
  </div>
);

export type TableCheckProps = {
  readonly label: string;
  readonly isMarked: boolean;
  readonly onMark: (event: MouseEvent<HTMLElement>) => void;
};

/** The box in the margin of a row that marks it; there while the row is pointed at, has the focus or is marked. */
export const TableCheck = ({ label, isMarked, onMark }: TableCheckProps) => {
  const mark = (event: MouseEvent<HTMLElement>): void => {
    event.stopPropagation();
    onMark(event);
  };
  return (
    <div role="gridcell" className={classNames(styles.check, isMarked && styles.checked)}>
      <button
        type="button"
        role="checkbox"
        tabIndex={-1}
        aria-checked={isMarked}
        aria-label={label}
        onClick={mark}
      >
        <span className={styles.box}>
          {isMarked ? <Icon icon={Check} size={12} strokeWidth={2.4} /> : null}
        </span>
      </button>
    </div>
  );
};
