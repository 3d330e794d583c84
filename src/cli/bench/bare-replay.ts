// A replay by inkjs alone: what the engine itself costs, to hold ours against.
import { Story } from 'inkjs';
import { openBridge, type Bridge } from '../../play/bridge';
import type { Case } from '../../play/case';

/** Answers what a scene asks of the game. */
type Answering = (name: string, argument: string) => unknown;

/** Plays these choices in a bare Ink story with the bridge's functions; `answer` stands for the game. */
function playBare(
  theCase: Case,
  { functions }: Pick<Bridge, 'functions'>,
  choices: readonly string[],
  answer: Answering,
): void {
  const story = new Story(theCase.ink as Record<string, unknown>);
  story.state.storySeed = 1;
  for (const [name, { acts, takes }] of Object.entries(functions)) {
    story.BindExternalFunction(
      name,
      takes === 0 ? () => answer(name, '') : (argument: unknown) => answer(name, String(argument)),
      !acts,
    );
  }
  for (let next = 0; ; next++) {
    while (story.canContinue) story.Continue();
    const choice = story.currentChoices.find(({ tags }) =>
      tags?.some((tag) => tag.trim() === `id: ${choices[next]}`),
    );
    if (!choice) return;
    story.ChooseChoiceIndex(choice.index);
  }
}

/** A replay of these choices whose answers are read from a recording, so that the model costs nothing. */
export function bareReplay(theCase: Case, asks: readonly string[], choices: readonly string[]): () => void {
  const answers: unknown[] = [];
  const bridge = openBridge(theCase, asks);
  playBare(theCase, bridge, choices, (name, argument) => {
    const answer = bridge.functions[name]!.call(argument);
    answers.push(answer);
    return answer;
  });
  return () => {
    let at = 0;
    playBare(theCase, bridge, choices, () => answers[at++]);
  };
}
