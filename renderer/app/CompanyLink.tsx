import { classNames } from '../ui/classNames.ts';
import styles from './CompanyLink.module.css';
import { go } from './routes.ts';
import { useText } from './text.ts';

type CompanyLinkProps = { readonly company: string; readonly className?: string | undefined };

/** The name of a company, and the way to all that was agreed with it. */
export const CompanyLink = ({ company, className }: CompanyLinkProps) => {
  const t = useText();
  return (
    <button
      type="button"
      className={classNames(styles.link, className)}
      title={t('company.open', { company })}
      onClick={() => go({ view: 'company', company })}
    >
      {company}
    </button>
  );
};
