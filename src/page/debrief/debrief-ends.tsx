// The head and the foot of the debrief: how the run ended, and what can be done with the page as a whole.
import type { RefObject } from 'preact';
import { say } from '../../words/say';
import { debriefWords, keyWords, titleWords, words } from '../../words/words';

/** Heading, the run in one line, and the ways on from here. */
export function DebriefHead({
  heading,
  route,
  onSaveFile,
  onRead,
  onLeave,
}: {
  heading: RefObject<HTMLHeadingElement | null>;
  /** How it was launched and how the opening went, in words. */
  route: string;
  onSaveFile(): void;
  onRead(): void;
  onLeave(): void;
}) {
  const acts = [
    { text: debriefWords.file, act: onSaveFile },
    { text: debriefWords.print, act: () => window.print() },
    { text: debriefWords.read, act: onRead },
    { text: titleWords.back, act: onLeave },
  ];
  return (
    <header class="debrief-head">
      <div>
        <p class="overline">{words.game}</p>
        <h1 ref={heading} tabIndex={-1}>
          {debriefWords.heading}
        </h1>
        <p class="debrief-route">{route}</p>
        <p class="fine">{debriefWords.intro}</p>
      </div>
      <div class="actions no-print">
        {acts.map(({ text, act }) => (
          <button key={text} type="button" class="plain" onClick={act}>
            {text}
          </button>
        ))}
      </div>
    </header>
  );
}

/** What the model cannot say, clearing the machine, the keys; and which run of which edition this is. */
export function DebriefFoot({
  id,
  edition,
  onLimits,
  onClear,
  onHelp,
}: {
  id: string;
  edition: string;
  onLimits(): void;
  onClear(): void;
  onHelp(): void;
}) {
  const acts = [
    { text: titleWords.limits, act: onLimits },
    { text: titleWords.clear, act: onClear },
    { text: keyWords.heading, act: onHelp },
  ];
  return (
    <footer class="debrief-foot">
      {acts.map(({ text, act }) => (
        <button key={text} type="button" class="plain no-print" onClick={act}>
          {text}
        </button>
      ))}
      <p class="fine">{debriefWords.modelNote}</p>
      <p class="fine">{say(debriefWords.printed, { id, edition })}</p>
    </footer>
  );
}
