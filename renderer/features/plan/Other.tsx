import type { LucideIcon } from 'lucide-react';
import { Button } from '../../ui/Button.tsx';
import styles from './Other.module.css';

type OtherProps = {
  readonly text: string;
  readonly icon?: LucideIcon;
  readonly onChoose: () => void;
};

/** Another reading of a row: a press takes it. */
export const Other = ({ text, icon, onChoose }: OtherProps) => (
  <Button size="sm" icon={icon} className={styles.other} onPress={onChoose}>
    {text}
  </Button>
);
