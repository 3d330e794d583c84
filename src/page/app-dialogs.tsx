// The dialogs that lie over any screen: which one is open, and what each is handed.
import type { JSX } from 'preact';
import { ClearDialog } from './dialogs/clear-dialog';
import { CodeDialog } from './dialogs/code-dialog';
import { HelpDialog } from './dialogs/help-dialog';
import { Licences } from './dialogs/licences';
import { Limits } from './dialogs/limits';
import { SettingsDialog } from './dialogs/settings-dialog';
import { Tested } from './dialogs/tested';
import type { Binding } from './keys';
import type { SettingsInForce } from './use-settings';

/** What may lie over a screen; `help` lists the keys of that screen. */
export type AppDialog =
  | { kind: 'settings' | 'limits' | 'tested' | 'licences' | 'clear' | 'code' }
  | { kind: 'help'; bindings: Binding[] };

/** What the dialogs read from and act on. */
export interface AppDialogsProps {
  dialog: AppDialog | null;
  inForce: SettingsInForce;
  onClose(): void;
  onClear(): void;
  /** Resolves to what is wrong with the code in words, or to nothing. */
  onCode(code: string): Promise<string>;
}

/** The dialog that is open, if any. */
export function AppDialogs({ dialog, inForce, onClose, ...props }: AppDialogsProps): JSX.Element | null {
  const { settings, change } = inForce;
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'settings':
      return <SettingsDialog settings={settings} onChange={change} onClose={onClose} />;
    case 'limits':
      return <Limits onClose={onClose} />;
    case 'tested':
      return <Tested onClose={onClose} />;
    case 'licences':
      return <Licences onClose={onClose} />;
    case 'help':
      return <HelpDialog bindings={dialog.bindings} letters={settings.letters} onClose={onClose} />;
    case 'clear':
      return <ClearDialog onClose={onClose} onClear={props.onClear} />;
    case 'code':
      return <CodeDialog onClose={onClose} onCode={props.onCode} />;
  }
}
