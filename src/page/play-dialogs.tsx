// The dialogs of the play screen: which one is open, and what each is handed.
import type { JSX } from 'preact';
import { BackDialog } from './dialogs/back-dialog';
import { Backlog } from './dialogs/backlog';
import { Dossier } from './dialogs/dossier';
import { GiveUp } from './dialogs/give-up';
import { HelpDialog } from './dialogs/help-dialog';
import { Who } from './dialogs/who';
import { ReadingsDialog } from './desk/readings';
import { WaysDialog } from './desk/ways';
import type { Binding } from './keys';
import { hasDeparted } from './lookup';
import type { OpenBeat } from './paper/open-beat';

/** What may lie over the play screen; `to`: the turn whose bead was pressed, null to pick one. */
export type PlayDialog =
  | { kind: 'backlog' | 'file' | 'help' | 'giveUp' | 'readings' | 'ways' | 'who' }
  | { kind: 'back'; to: number | null };

/** Everything that the dialogs read from and act on. */
export interface PlayDialogsProps {
  dialog: PlayDialog | null;
  open: OpenBeat;
  bindings: readonly Binding[];
  /** Whether single letters and digits act as keys. */
  letters: boolean;
  onClose(): void;
  onBack(to: number): void;
  onGiveUp(): void;
}

/** The dialog that is open, if any. */
export function PlayDialogs({ dialog, open, ...props }: PlayDialogsProps): JSX.Element | null {
  const { session, theCase, turns, sight, decision, documents } = open;
  const { onClose } = props;
  switch (dialog?.kind) {
    case undefined:
      return null;
    case 'backlog':
      return (
        <Backlog theCase={theCase} run={session.run()} turns={turns} beat={open.index} onClose={onClose} />
      );
    case 'file':
      return (
        <Dossier
          theCase={theCase}
          messages={decision?.messages ?? []}
          documents={documents}
          departed={hasDeparted(theCase, turns)}
          onClose={onClose}
          onOpened={(document) => void session.note({ kind: 'opened', document })}
        />
      );
    case 'help':
      return <HelpDialog bindings={props.bindings} letters={props.letters} onClose={onClose} />;
    case 'back':
      return (
        <BackDialog theCase={theCase} turns={turns} to={dialog.to} onClose={onClose} onBack={props.onBack} />
      );
    case 'readings':
      return <ReadingsDialog system={sight.system} onClose={onClose} />;
    case 'ways':
      return <WaysDialog theCase={theCase} turns={turns} system={sight.system} onClose={onClose} />;
    case 'who':
      return <Who people={theCase.people} onClose={onClose} />;
    case 'giveUp':
      return <GiveUp onClose={onClose} onGiveUp={props.onGiveUp} />;
  }
}
