import { useState } from 'react';
import { viewNameOf } from '../../../shared/domain/savedViews.ts';
import type { SavedViewError } from '../../../shared/ipc/savedViews.ts';
import { LONGEST_VIEW_NAME } from '../../../shared/lib/limits.ts';
import type { Result } from '../../../shared/lib/result.ts';
import type { SavedView } from '../../../shared/schemas/savedView.ts';
import { useText } from '../../app/text.ts';
import { Button } from '../../ui/Button.tsx';
import { Dialog } from '../../ui/Dialog.tsx';
import { TextField } from '../../ui/TextField.tsx';
import { refusalOf } from './viewActions.ts';

export type NameViewProps = {
  readonly title: string;
  readonly hint?: string | undefined;
  readonly name: string;
  /** The word on the button that keeps the name. */
  readonly keepLabel: string;
  readonly onKeep: (name: string) => Promise<Result<SavedView, SavedViewError>>;
  /** Offered when another view has the name. */
  readonly onReplace?: ((view: SavedView) => void) | undefined;
  readonly onClose: () => void;
};

type Naming = {
  readonly name: string;
  readonly error: SavedViewError | null;
  readonly type: (name: string) => void;
  readonly keep: () => void;
};

/** What is typed, and what stands against it; typing on takes the objection away. */
function useNaming({ name: first, onKeep, onClose }: NameViewProps): Naming {
  const [name, setName] = useState(first);
  const [error, setError] = useState<SavedViewError | null>(null);
  const keep = async (): Promise<void> => {
    const kept = await onKeep(name);
    if (kept.ok) onClose();
    else setError(kept.error);
  };
  return {
    name,
    error,
    type: (next) => {
      setName(next);
      setError(null);
    },
    keep: () => {
      if (viewNameOf(name) !== '') void keep();
    },
  };
}

type ActionsProps = { readonly props: NameViewProps; readonly naming: Naming };

const Actions = ({ props: { keepLabel, onReplace, onClose }, naming }: ActionsProps) => {
  const t = useText();
  const { name, error, keep } = naming;
  const taken = error?.code === 'NAME_TAKEN' ? error.view : null;
  const replace = (view: SavedView): void => {
    onReplace?.(view);
    onClose();
  };
  return (
    <>
      <Button variant="ghost" onPress={onClose}>
        {t('savedViews.cancel')}
      </Button>
      {taken === null || onReplace === undefined ? (
        <Button variant="primary" isDisabled={viewNameOf(name) === ''} onPress={keep}>
          {keepLabel}
        </Button>
      ) : (
        <Button variant="primary" onPress={() => replace(taken)}>
          {t('savedViews.replace')}
        </Button>
      )}
    </>
  );
};

/** Asks for the name of a view; one that is taken is replaced, or typed anew. */
export const NameView = (props: NameViewProps) => {
  const t = useText();
  const naming = useNaming(props);
  const { name, error, type, keep } = naming;
  return (
    <Dialog isOpen onClose={props.onClose} title={props.title} actions={<Actions {...{ props, naming }} />}>
      <TextField
        label={t('savedViews.name')}
        placeholder={t('savedViews.example')}
        value={name}
        onChange={type}
        onSubmit={keep}
        maxLength={LONGEST_VIEW_NAME}
        hasInitialFocus
        {...(props.hint === undefined ? {} : { hint: props.hint })}
        {...(error === null ? {} : { error: refusalOf(t, error) })}
      />
    </Dialog>
  );
};
