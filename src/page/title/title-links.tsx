// The small links at the title's foot: bring a run, settings, what was tested and what ships, clear the machine.
import { useRef } from 'preact/hooks';
import { titleWords } from '../../words/words';

/** What each link does. */
export interface TitleLinksProps {
  /** The text of a file that was chosen. */
  onFile(text: string): void;
  onCode(): void;
  onSettings(): void;
  onLimits(): void;
  onTested(): void;
  onClear(): void;
}

/** The links, with the unseen field through which the browser asks for a file. */
export function TitleLinks({ onFile, onCode, onSettings, onLimits, onTested, onClear }: TitleLinksProps) {
  const file = useRef<HTMLInputElement>(null);
  const links = [
    { text: titleWords.openFile, act: () => file.current?.click() },
    { text: titleWords.pasteCode, act: onCode },
    { text: titleWords.settings, act: onSettings },
    { text: titleWords.limits, act: onLimits },
    { text: titleWords.tested, act: onTested },
    { text: titleWords.clear, act: onClear },
  ];
  const bring = async (input: HTMLInputElement) => {
    const chosen = input.files?.[0];
    if (chosen) onFile(await chosen.text());
    // The same file may be chosen again.
    input.value = '';
  };
  return (
    <>
      <ul class="title-links">
        {links.map(({ text, act }) => (
          <li key={text}>
            <button type="button" class="plain" onClick={act}>
              {text}
            </button>
          </li>
        ))}
      </ul>
      <input
        ref={file}
        type="file"
        accept=".json,application/json"
        hidden
        onChange={(event) => void bring(event.currentTarget)}
      />
    </>
  );
}
