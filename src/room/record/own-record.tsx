// The end of a sitting: the group's own record on one page, its code and its file.
import type { JSX } from 'preact';
import { fileName, saveText } from '../../page/kept/hand-out';
import { makeCode } from '../../play/code';
import { writeRun } from '../../play/write-run';
import { reviewedOf } from '../../review/entry';
import { room } from '../../words/room.en';
import type { RoomDeps } from '../deps';
import { whoOf } from '../projector/sitting-head';
import type { StepProps } from '../steps/step';
import { CodePicture } from './code-picture';
import { DecisionsTable } from './decisions-table';
import { EndingProfile } from './ending-profile';
import { HeadlineForm } from './headline-form';

interface OwnRecordProps extends StepProps {
  deps: RoomDeps;
}

/** The class code, for a camera and for the eye; and the buttons for file, paper and title. */
function ClassCode({ view, deps, group }: Omit<OwnRecordProps, 'sitting'> & { group: string }): JSX.Element {
  const code = makeCode(deps.theCase, view.run, 'class');
  const save = () => saveText(`group-${group}-${fileName(view.run.id)}`, writeRun(view.run));
  return (
    <section class="room-end-code">
      <CodePicture text={deps.codeLink(code)} label={room.end.qr} />
      <div>
        <h2>{room.end.code}</h2>
        <p class="room-code">{code}</p>
        <p>{room.end.codeNote}</p>
        <div class="room-go">
          <button type="button" class="room-main" onClick={save}>
            {room.end.file}
          </button>
          <button type="button" onClick={() => window.print()}>
            {room.end.print}
          </button>
          <button type="button" onClick={deps.onLeave}>
            {room.end.finish}
          </button>
        </div>
      </div>
    </section>
  );
}

/** One page: what was decided, how it ended beside history, code, file, headline. */
export function OwnRecord({ view, sitting, deps }: OwnRecordProps): JSX.Element {
  const { theCase } = deps;
  const run = reviewedOf(theCase, view.run, view.turns);
  const group = view.run.groups.map(({ letter }) => letter).join('-');
  return (
    <div class="room-end">
      <header>
        <h1>
          {room.end.heading} · {whoOf(view, '-')}
        </h1>
        <p>{room.end.note}</p>
      </header>
      <ClassCode view={view} deps={deps} group={group} />
      <HeadlineForm view={view} sitting={sitting} group={group} />
      <DecisionsTable theCase={theCase} run={run} />
      <EndingProfile theCase={theCase} run={run} />
    </div>
  );
}
