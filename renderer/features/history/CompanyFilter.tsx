import { useEffect, useState } from 'react';
import { ask } from '../../app/bridge.ts';
import { useText } from '../../app/text.ts';
import { SearchList } from '../../ui/SearchList.tsx';
import { companiesChosen, companyOptions } from './companyOptions.ts';
import { idOf } from './filterChoices.ts';
import type { FilterFormProps } from './filters.ts';

/** Companies with a word that begins as typed, those with most calls first; the last ones until they have come. */
function useCompanies(text: string): readonly string[] {
  const [found, setFound] = useState<readonly string[]>([]);
  useEffect(() => {
    let isWanted = true;
    const take = (names: readonly string[]): void => {
      if (isWanted) setFound(names);
    };
    void ask('company.names', { text }).then(take, () => take([]));
    return () => {
      isWanted = false;
    };
  }, [text]);
  return found;
}

/** Companies by their whole names, found by a word of them. */
export const CompanyFilter = ({ view, change }: FilterFormProps) => {
  const t = useText();
  const [text, setText] = useState('');
  const found = useCompanies(text);
  const { companies: chosen } = view;
  const offered = companyOptions({
    ...{ found, chosen },
    isSearched: text.trim() !== '',
    noneText: t('history.none.company'),
  });
  return (
    <SearchList
      label={t('history.chips.company')}
      searchLabel={t('history.companyWords')}
      text={text}
      onType={setText}
      options={offered}
      selected={chosen.map(idOf)}
      onSelect={(ids) => change({ companies: companiesChosen({ offered, chosen, ids }) })}
      noneText={t('history.noCompanyFound')}
    />
  );
};
