// The few functions a scene may ask of the game, with stand-ins so that the story plays in Inky alone.
// The game binds each of them (src/play/bridge.ts). Actions stand alone on a ~ line.

// True when this decision or moment is the next one on the timeline.
EXTERNAL due(id)
// Brings the model to the date of this decision or moment.
EXTERNAL arrive(id)
// True when this run asks the decision; false when it is told.
EXTERNAL asked(id)
// True when this option can be taken now.
EXTERNAL offered(id)
// Takes the option of a decision that is asked.
EXTERNAL decide(id)
// Takes what follows for a decision that is not asked: settled by an earlier one, else the route's default.
EXTERNAL settle(id)
// True when this option was taken earlier: chosen, settled or by default.
EXTERNAL chose(id)
// all, staged, later or browse.
EXTERNAL launch()
// pending, held or failed.
EXTERNAL opening()
// A reading of the model in words, rounded for reading aloud: "about 2,000", "43 percent".
EXTERNAL say(reading)
// A reading of the model as a number, for conditions only.
EXTERNAL value(reading)
// True while this way out is open.
EXTERNAL way(id)

=== function due(id)
~ return true
=== function arrive(id)
~ return true
=== function asked(id)
~ return true
=== function offered(id)
~ return true
=== function decide(id)
~ return true
=== function settle(id)
~ return true
=== function chose(id)
~ return false
=== function launch()
~ return "all"
=== function opening()
~ return "failed"
=== function say(reading)
~ return "some"
=== function value(reading)
~ return 50
=== function way(id)
~ return false
