// This run is open in another tab: say so, and let the reader take it over.
import { words } from '../words/words';

export function Moved({ text, onTakeOver, onTitle }: { text: string; onTakeOver(): void; onTitle(): void }) {
  return (
    <main class="guess">
      <div class="guess-paper">
        <h1>{words.game}</h1>
        <p role="alert">{text}</p>
        <div class="actions">
          <button type="button" class="primary" onClick={onTakeOver}>{words.play.saving.takeOver}</button>
          <button type="button" class="plain" onClick={onTitle}>{words.title.back}</button>
        </div>
      </div>
    </main>
  );
}
