// What is told on the beat that lies open: what a choice brought, or its scenes in order.
import { After } from './after';
import { LookBack, lookedBackOn } from './look-back';
import type { OpenBeat } from './open-beat';
import { SceneText } from './scene-text';

/** The scenes of a beat, and the choices looked back on from it. */
export function Told({ session, theCase, turn, beat }: OpenBeat) {
  const back = lookedBackOn(session, beat);
  return (
    <>
      {beat.kind === 'after' ? (
        <After session={session} turn={turn} told={beat.told} />
      ) : (
        beat.told.map((told, index) => (
          <SceneText
            key={index}
            theCase={theCase}
            told={told}
            asks={turn.asks}
            before={beat.told[index - 1]}
          />
        ))
      )}
      {back.length > 0 && <LookBack session={session} turns={back} />}
    </>
  );
}
