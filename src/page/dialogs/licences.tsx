// The page "Licences": the text of everything that ships, in a chunk of its own that comes when it is asked for.
import { useEffect, useState } from 'preact/hooks';
import type { licences as Texts } from 'virtual:licences';
import { words } from '../../words/words';
import { NotLoaded } from '../paper/not-loaded';
import { Dialog } from './dialog';

const licenceWords = words.licences;

/** One work, folded; the texts stay in the language their authors wrote them in. */
function LicenceText({ name, version, licence, text }: (typeof Texts)[number]) {
  return (
    <details class="fold">
      <summary>
        {name} {version} · {licence}
      </summary>
      <pre>{text}</pre>
    </details>
  );
}

/** Each work with its licence; where the texts cannot be fetched, a line that says so. */
export function Licences({ onClose }: { onClose(): void }) {
  const [texts, setTexts] = useState<typeof Texts | null>(null);
  const [failed, setFailed] = useState(false);
  useEffect(() => {
    import('virtual:licences').then(
      ({ licences }) => setTexts(licences),
      () => setFailed(true),
    );
  }, []);
  return (
    <Dialog heading={licenceWords.heading} onClose={onClose} wide>
      <p>{licenceWords.note}</p>
      {failed && <NotLoaded />}
      {!failed && !texts && (
        <p>
          <output>{licenceWords.coming}</output>
        </p>
      )}
      {texts && (
        <div class="licences" lang="en" dir="ltr">
          {texts.map((each) => (
            <LicenceText key={`${each.name} ${each.version}`} {...each} />
          ))}
        </div>
      )}
    </Dialog>
  );
}
