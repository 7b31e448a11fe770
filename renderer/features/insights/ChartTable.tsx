import { classNames } from '../../ui/classNames.ts';
import { CallsLink } from './CallsLink.tsx';
import type { ChartModel } from './chartModels.ts';
import styles from './ChartTable.module.css';

type ChartTableProps = {
  readonly model: ChartModel;
  /** Otherwise it is there for screen readers alone. */
  readonly isShown: boolean;
};

type RowProps = {
  readonly name: string;
  readonly cells: readonly string[];
  readonly search: string | null;
};

const Row = ({ name, cells: [, ...cells], search }: RowProps) => (
  <tr>
    <th scope="row">
      <CallsLink search={search}>{name}</CallsLink>
    </th>
    {cells.map((cell, index) => (
      // A cell has no name but its column.
      <td key={index}>{cell}</td>
    ))}
  </tr>
);

/** The figures of a chart as a table. */
export const ChartTable = ({ model, isShown }: ChartTableProps) => (
  <div className={classNames(isShown ? styles.shown : styles.hidden)}>
    <table className={styles.table}>
      <caption className={styles.caption}>{model.title}</caption>
      <thead>
        <tr>
          {model.header.map((name) => (
            <th key={name} scope="col">
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {model.rows.map(({ key, label, cells, search }) => (
          <Row key={key} name={label} cells={cells} search={isShown ? search : null} />
        ))}
      </tbody>
    </table>
  </div>
);
