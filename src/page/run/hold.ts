// The run that this tab holds: claimed before it is read, so that no tap in another tab falls in between.
import { claim, type Claim } from './claim';
import type { Session } from './session';

/** At most one run at a time. */
export interface Hold {
  /** Claims a run and lets any other go; `steal` takes it from another tab. False where another tab has it. */
  take(id: string, steal?: boolean): Promise<boolean>;
  /** The session to retire when another tab takes its run over. */
  inUse(session: Session): void;
  letGo(): void;
}

/** Nothing held at first. `onTaken`: a run asked for here, or held and not yet in use, is in another tab. */
export function openHold(onTaken: (id: string) => void): Hold {
  let held: { id: string; claim: Claim } | null = null;
  let inUse: Session | null = null;
  const letGo = () => {
    held?.claim.release();
    held = null;
    inUse = null;
  };
  return {
    take: async (id, steal = false) => {
      if (held?.id === id) return true;
      letGo();
      const claimed = await claim(id, steal, () => {
        held = null;
        if (inUse) inUse.retire('moved');
        else onTaken(id);
      });
      if (claimed.mine) held = { id, claim: claimed };
      else onTaken(id);
      return claimed.mine;
    },
    inUse: (session) => {
      inUse = session;
    },
    letGo,
  };
}
