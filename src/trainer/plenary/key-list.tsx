// The keys of the review, as a list.
import type { JSX } from 'preact';
import { trainer } from '../../words/trainer.en';
import { ReviewDialog } from '../review-dialog';

/** Each key with what it does. */
export function KeyList({ onClose }: { onClose(): void }): JSX.Element {
  return (
    <ReviewDialog heading={trainer.keys.heading} onClose={onClose}>
      <dl>
        {trainer.keys.list.map(([key, what]) => (
          <div key={key}>
            <dt>{key}</dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </ReviewDialog>
  );
}
