// The foot of the paper: everything so far, back to a decision, who is who, and the keys.
import { keyWords, playWords } from '../../words/words';
import type { PlayDialog } from '../play-dialogs';

/** Which ways lead anywhere, and what is opened. */
export interface FootProps {
  /** Whether there is a decision to go back to. */
  canGoBack: boolean;
  /** Whether the people of the case have come: they follow the first page. */
  hasPeople: boolean;
  onShow(dialog: PlayDialog): void;
}

/** A row of plain buttons. */
export function Foot({ canGoBack, hasPeople, onShow }: FootProps) {
  const button = (text: string, dialog: PlayDialog) => (
    <button type="button" class="plain" onClick={() => onShow(dialog)}>
      {text}
    </button>
  );
  return (
    <footer class="paper-foot">
      {button(keyWords.backlog, { kind: 'backlog' })}
      {canGoBack && button(keyWords.back, { kind: 'back', to: null })}
      {hasPeople && button(playWords.who.heading, { kind: 'who' })}
      {button(keyWords.heading, { kind: 'help' })}
    </footer>
  );
}
