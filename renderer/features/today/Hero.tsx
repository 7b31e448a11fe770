import type { ReactNode } from 'react';
import { CompanyLink } from '../../app/CompanyLink.tsx';
import { Card } from '../../ui/Card.tsx';
import styles from './Hero.module.css';

type HeroProps = {
  readonly company: string;
  readonly contact: string;
  /** The commitment, and what is known about it. */
  readonly children: ReactNode;
  /** The clock and what to press. */
  readonly side: ReactNode;
};

/** The one current call of the day: its commitment at the left, time and actions at the right. */
export const Hero = ({ company, contact, children, side }: HeroProps) => (
  <Card
    as="section"
    elevation="current"
    padding="none"
    radius="hero"
    aria-labelledby="hero-company"
    className={styles.hero}
  >
    <div className={styles.words}>
      <div className={styles.who}>
        <h2 id="hero-company" className={styles.company}>
          <CompanyLink company={company} />
        </h2>
        <span className={styles.contact}>{contact}</span>
      </div>
      {children}
    </div>
    <div className={styles.side}>{side}</div>
  </Card>
);
