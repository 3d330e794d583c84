// A picture and a text to share, without names.
import { useState } from 'preact/hooks';
import type { Case } from '../../../play/case';
import type { Turn } from '../../../play/turn';
import { sharedOf, type Shared } from '../../../review/shared';
import { figure } from '../../../words/figures';
import { say } from '../../../words/say';
import { debriefWords, shareWords } from '../../../words/words';
import { copyText, fileName, saveBlob } from '../../kept/hand-out';
import { Foldable } from '../sheet/foldable';
import { drawShared } from './share-picture';

/** The text to share. */
function sharedText({ reported, truth, eve, october, yours, history }: Shared, route: string): string {
  return say(shareWords.text, {
    route,
    reported: figure(reported, 'percent'),
    truth: figure(truth, 'percent'),
    eve: eve.length,
    october: october.length,
    people: figure(yours.peopleThrough, 'people'),
    history: figure(history.peopleThrough, 'people'),
  });
}

/** The sheet: the text as it would be shared, and its picture. */
export function Share({
  theCase,
  turns,
  route,
  id,
}: {
  theCase: Case;
  turns: readonly Turn[];
  route: string;
  id: string;
}) {
  const [copied, setCopied] = useState(false);
  const shared = sharedOf(theCase, turns);
  const text = sharedText(shared, route);
  const save = () =>
    drawShared(theCase, shared, route)?.toBlob((blob) => {
      if (blob) saveBlob(fileName(id, 'png'), blob);
    });
  return (
    <Foldable
      heading={shareWords.heading}
      kind="share no-print"
      point={
        <div class="actions">
          <button type="button" class="secondary" onClick={() => void copyText(text).then(setCopied)}>
            {copied ? debriefWords.copied : shareWords.copy}
          </button>
          <button type="button" class="secondary" onClick={save}>
            {shareWords.save}
          </button>
        </div>
      }
    >
      <p>{text}</p>
    </Foldable>
  );
}
