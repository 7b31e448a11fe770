import type { ImportView } from '../../../shared/ipc/imports.ts';
import { useText } from '../../app/text.ts';
import { SearchSelect } from '../../ui/SearchSelect.tsx';
import { Select } from '../../ui/Select.tsx';
import { choose } from './importStore.ts';
import styles from './ImportScreen.module.css';

const ENCODINGS = ['utf-8', 'windows-1252', 'utf-16le', 'utf-16be'] as const;
const DELIMITERS = ['comma', 'semicolon', 'tab', 'pipe'] as const;

/** How the file is read: found out, and changed here when that was wrong. */
export const FileForm = ({ view }: { readonly view: ImportView }) => {
  const t = useText();
  return (
    <div className={styles.heading}>
      <Select
        form="select"
        label={t('import.encoding')}
        labelPlacement="hidden"
        options={ENCODINGS.map((id) => ({ id, text: t(`import.encodings.${id}`) }))}
        value={view.encoding}
        onChange={(encoding) => choose({ encoding })}
      />
      <Select
        form="select"
        label={t('import.delimiter')}
        labelPlacement="hidden"
        options={DELIMITERS.map((id) => ({ id, text: t(`import.delimiters.${id}`) }))}
        value={view.delimiter}
        onChange={(delimiter) => choose({ delimiter })}
      />
      {view.needsTimeZone ? <ZoneSelect view={view} /> : null}
    </div>
  );
};

/** The likely ones first: those in use, and UTC. */
const ZoneSelect = ({ view: { timeZone, zonesInUse } }: { readonly view: ImportView }) => {
  const t = useText();
  const zones = [...new Set([...zonesInUse, 'UTC', ...Intl.supportedValuesOf('timeZone')])];
  return (
    <SearchSelect
      form="select"
      label={t('import.timeZone')}
      labelPlacement="hidden"
      searchLabel={t('import.findZone')}
      noneText={t('import.noZone')}
      options={zones.map((id) => ({ id, text: id.replaceAll('_', ' ') }))}
      value={timeZone}
      onChange={(chosen) => choose({ timeZone: chosen })}
    />
  );
};
