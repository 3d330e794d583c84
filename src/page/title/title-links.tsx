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
  onLicences(): void;
  onClear(): void;
}

/** The links, with the unseen field through which the browser asks for a file. */
export function TitleLinks(props: TitleLinksProps) {
  const file = useRef<HTMLInputElement>(null);
  const links = [
    { text: titleWords.openFile, act: () => file.current?.click() },
    { text: titleWords.pasteCode, act: props.onCode },
    { text: titleWords.settings, act: props.onSettings },
    { text: titleWords.limits, act: props.onLimits },
    { text: titleWords.tested, act: props.onTested },
    { text: titleWords.licences, act: props.onLicences },
    { text: titleWords.clear, act: props.onClear },
  ];
  const bring = async (input: HTMLInputElement) => {
    const chosen = input.files?.[0];
    if (chosen) props.onFile(await chosen.text());
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
