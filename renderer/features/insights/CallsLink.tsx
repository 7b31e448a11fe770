import type { ReactNode } from 'react';
import { addressOf } from '../../app/routes.ts';
import { classNames } from '../../ui/classNames.ts';
import styles from './CallsLink.module.css';

type CallsLinkProps = {
  /** The search part of the history's address; null where no filter finds the calls. */
  readonly search: string | null;
  readonly children: ReactNode;
  readonly className?: string | undefined;
};

export const historyAddress = (search: string): string =>
  `#${addressOf({ view: 'history', callId: null, search })}`;

/** A figure, and the way to the calls that it counts. */
export const CallsLink = ({ search, children, className }: CallsLinkProps) =>
  search === null ? (
    <span className={className}>{children}</span>
  ) : (
    <a className={classNames(styles.link, className)} href={historyAddress(search)}>
      {children}
    </a>
  );
