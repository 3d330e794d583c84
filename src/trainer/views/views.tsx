// The four views of a cohort on one page: the wall, points to talk about, endings, routes.
import type { ComponentChildren, JSX } from 'preact';
import { useState } from 'preact/hooks';
import { trainer } from '../../words/trainer.en';
import { Points } from './points';
import { Profiles } from './profiles';
import { Routes } from './routes';
import type { Cohort } from './use-cohort';
import { Wall, type Spot } from './wall';

/** From so many runs on, the tables need the whole width. */
const WIDE_FROM = 4;

function View({
  heading,
  main,
  children,
}: {
  heading: string;
  main?: boolean;
  children: ComponentChildren;
}): JSX.Element {
  return (
    <section class={main ? 'trainer-card trainer-main' : 'trainer-card'}>
      <h2>{heading}</h2>
      {children}
    </section>
  );
}

/** Shows a cohort of at least one run. `onOpen`: one run's answer; `onWalk`: a run by its index, from the start. */
export function Views({
  cohort,
  onOpen,
  onWalk,
}: {
  cohort: Cohort;
  onOpen(spot: Spot): void;
  onWalk(run: number): void;
}): JSX.Element {
  const { runs, labels, rows, points, history } = cohort;
  const [shown, setShown] = useState('');
  const show = (decision: string) => {
    setShown(decision);
    document.getElementById(`row-${decision}`)?.scrollIntoView({ block: 'center' });
  };
  return (
    <div class="trainer-views" data-wide={runs.length >= WIDE_FROM || undefined}>
      <View heading={trainer.wall.heading} main>
        <Wall rows={rows} labels={labels} shown={shown} onOpen={onOpen} onWalk={onWalk} />
      </View>
      <View heading={trainer.points.heading}>
        <Points points={points} labels={labels} onShow={show} />
      </View>
      <View heading={trainer.profile.heading} main>
        <Profiles runs={runs} labels={labels} history={history} onWalk={onWalk} />
      </View>
      <View heading={trainer.routes.heading}>
        <Routes runs={runs} labels={labels} />
      </View>
    </div>
  );
}
