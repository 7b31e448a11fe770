import { useState } from 'react';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { importFile } from './imports.ts';

/** Opens the system's dialog for a calendar file, and imports what is chosen. */
export const ChooseFile = ({ children }: { readonly children: string }) => {
  const t = useText();
  const [isBusy, setIsBusy] = useState(false);
  const choose = (): void => {
    setIsBusy(true);
    void importFile(t).finally(() => setIsBusy(false));
  };
  return (
    <Button onPress={choose} isPending={isBusy}>
      {children}
    </Button>
  );
};
